package io.briefwise.generation.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** A file beside a class with one entry a line; empty lines and those that begin with # are left out. */
public final class Table {

    private final String name;
    private final List<String> lines;

    private Table(String name, List<String> lines) {
        this.name = name;
        this.lines = List.copyOf(lines);
    }

    public static Table beside(Class<?> reader, String name) {
        try (InputStream file = reader.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no table " + name + " beside " + reader.getName());
            }
            return new Table(
                    name,
                    new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> lines() {
        return lines;
    }

    /**
     * What each line stands for.
     *
     * @throws IllegalArgumentException with the table and the line that has a defect
     */
    public <T> List<T> read(Function<String, T> entry) {
        return lines.stream().map(line -> entry(line, entry)).toList();
    }

    /** What each line of so many cells, set apart by tabs, stands for. */
    public <T> List<T> read(int cells, Function<List<String>, T> entry) {
        return read(line -> {
            List<String> found = List.of(line.split("\t", -1));
            if (found.size() != cells) {
                throw new IllegalArgumentException("%d cells where %d are asked for".formatted(found.size(), cells));
            }
            return entry.apply(found);
        });
    }

    private <T> T entry(String line, Function<String, T> entry) {
        try {
            return entry.apply(line);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("%s: %s".formatted(name, line), e);
        }
    }
}

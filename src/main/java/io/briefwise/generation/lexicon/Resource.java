package io.briefwise.generation.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A file beside these classes with one thing a line; empty lines and those that begin with # are left out. */
final class Resource {

    private Resource() {}

    static <T> List<T> lines(String name, Function<String, T> reader) {
        List<T> read = new ArrayList<>();
        for (String line : text(name).lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    read.add(reader.apply(line));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException("%s: %s".formatted(name, line), e);
                }
            }
        }
        return read;
    }

    private static String text(String name) {
        try (InputStream file = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

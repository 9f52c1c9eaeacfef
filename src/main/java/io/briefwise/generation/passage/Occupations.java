package io.briefwise.generation.passage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Whole names of what people do for a living, each of which reads well after "a", "a retired" or "a former". */
public final class Occupations {

    private static final List<String> ALL = read();

    private Occupations() {}

    /** All but one that shares a word with it, those of about its length first. */
    public static List<String> about(String occupation) {
        List<String> words = List.of(occupation.split(" "));
        return ALL.stream()
                .filter(other -> words.stream().noneMatch(List.of(other.split(" "))::contains))
                .sorted(Comparator.comparingInt(other -> Math.abs(other.length() - occupation.length())))
                .toList();
    }

    private static List<String> read() {
        try (InputStream file = Objects.requireNonNull(Occupations.class.getResourceAsStream("occupations.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Occupations::sound)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sound(String line) {
        if (!line.matches("\\p{Ll}+( \\p{Ll}+)*")) {
            throw new IllegalArgumentException("an occupation in lower case is asked for: \"" + line + '"');
        }
        return line;
    }
}

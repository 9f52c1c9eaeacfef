package io.briefwise.generation.family.marking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Nouns for what somebody does, and the verbs that they take up: "decision", "decide". */
final class Nominals {

    private static final String FILE = "/io/briefwise/generation/marking/nominalisations.tsv";
    private static final Map<String, String> VERBS = read();

    private Nominals() {}

    /** The verb; empty for any other noun. */
    static String verb(String noun) {
        return VERBS.getOrDefault(noun, "");
    }

    private static Map<String, String> read() {
        try (InputStream file = Objects.requireNonNull(Nominals.class.getResourceAsStream(FILE));
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Nominals::cells)
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] cells(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2 || cells[0].isBlank() || cells[1].isBlank()) {
            throw new IllegalArgumentException("a noun, a tab and a verb are asked for: \"" + line + '"');
        }
        return cells;
    }
}

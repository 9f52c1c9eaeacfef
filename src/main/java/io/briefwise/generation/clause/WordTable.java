package io.briefwise.generation.clause;

import io.briefwise.generation.table.Table;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A table of words or phrases in lower case, each under one label or several; it lies beside the class that reads it.
 * A line is a word, a tab and a label; lines that begin with # are remarks.
 *
 * @param labels the labels of each word
 */
public record WordTable(Map<String, Set<String>> labels) {

    public static WordTable beside(Class<?> reader, String name, Set<String> allowed) {
        return of(Table.beside(reader, name).lines(), allowed);
    }

    static WordTable of(List<String> lines, Set<String> allowed) {
        Map<String, Set<String>> labels = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> parts = List.of(line.split("\t", -1));
            boolean sound = parts.size() == 2
                    && !parts.getFirst().isBlank()
                    && parts.getFirst().equals(parts.getFirst().strip().toLowerCase(Locale.ROOT))
                    && allowed.contains(parts.getLast());
            if (!sound
                    || !labels.computeIfAbsent(parts.getFirst(), _ -> new LinkedHashSet<>())
                            .add(parts.getLast())) {
                throw new IllegalArgumentException(
                        "a word in lower case, a tab and one of %s, once each: \"%s\"".formatted(allowed, line));
            }
        }
        return new WordTable(labels);
    }

    public boolean has(String word, String label) {
        return labels.getOrDefault(word, Set.of()).contains(label);
    }

    /** The first label of a word; empty if the table does not have it. */
    public String label(String word) {
        return labels.getOrDefault(word, Set.of()).stream().findFirst().orElse("");
    }
}

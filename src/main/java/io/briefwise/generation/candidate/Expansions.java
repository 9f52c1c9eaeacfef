package io.briefwise.generation.candidate;

import io.briefwise.generation.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words that names of organisations and schemes are made of, and those of the same initial that could stand in their place. */
public final class Expansions {

    private static final Map<String, List<String>> ALIKE = read();

    private Expansions() {}

    /** Others of its kind and initial; empty for a word that the list does not have. */
    public static List<String> insteadOf(String word) {
        return ALIKE.getOrDefault(word, List.of()).stream()
                .filter(other -> !other.equals(word))
                .toList();
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> alike = new TreeMap<>();
        Table.beside(Expansions.class, "names.tsv").lines().forEach(line -> enter(line, alike));
        return alike;
    }

    private static void enter(String line, Map<String, List<String>> alike) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2) {
            throw new IllegalArgumentException("a kind and its words are asked for: \"" + line + '"');
        }
        List<String> words = List.of(cells[1].split(","));
        for (String word : words) {
            if (word.charAt(0) != words.getFirst().charAt(0)) {
                throw new IllegalArgumentException("\"" + word + "\" has another initial: \"" + line + '"');
            }
            alike.merge(word, words, Expansions::joined);
        }
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }
}

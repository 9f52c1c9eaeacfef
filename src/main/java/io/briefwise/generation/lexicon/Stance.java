package io.briefwise.generation.lexicon;

import java.util.List;

/**
 * A word whose choice says something about what the author thinks of the thing, beyond naming it.
 *
 * @param lemma its dictionary form; a phrase as it is written
 * @param kind how it is used
 * @param company the words beside which it suggests that
 * @param suggestion what choosing it suggests
 * @param why the ground for that, in half a sentence about the word
 * @param others three things that it does not suggest, built like the suggestion
 */
public record Stance(
        String lemma, WordClass kind, Company company, String suggestion, String why, List<String> others) {

    public Stance {
        others = List.copyOf(others);
        if (lemma.isBlank() || suggestion.isBlank() || why.isBlank() || others.size() != 3) {
            throw new IllegalArgumentException("a stance has a suggestion, a ground and three others: " + lemma);
        }
    }

    /** Reads a line: lemma, class, company or nothing, suggestion, three others, ground. */
    static Stance of(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 8) {
            throw new IllegalArgumentException("a stance has eight fields: " + line);
        }
        return new Stance(
                fields[0],
                WordClass.of(fields[1]),
                fields[2].isEmpty() ? Company.ANY : Company.of(fields[2]),
                fields[3],
                fields[7],
                List.of(fields[4], fields[5], fields[6]));
    }
}

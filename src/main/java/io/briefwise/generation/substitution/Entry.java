package io.briefwise.generation.substitution;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One line of the lexicon: words, and others for them.
 *
 * @param wordClass what kind of words they are
 * @param words the words, in lower case; of verbs and nouns the dictionary form of the first
 * @param others what may stand in their place
 * @param conditions what must hold where they stand
 * @param next the word that must follow; empty if any may
 */
record Entry(WordClass wordClass, List<String> words, List<String> others, Set<Condition> conditions, String next) {

    Entry {
        words = List.copyOf(words);
        others = List.copyOf(others);
        conditions = Set.copyOf(conditions);
        if (words.equals(others)) {
            throw new IllegalArgumentException("the same words on both sides: " + words);
        }
    }

    /** Reads "verb TAB begin TAB start TAB with-object"; the last column may be missing. */
    static Entry parse(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length < 3 || columns.length > 4 || columns[1].isBlank() || columns[2].isBlank()) {
            throw new IllegalArgumentException("a line of the lexicon has three or four columns: " + line);
        }
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        String next = "";
        for (String name : columns.length == 4 ? columns[3].split(" ") : new String[0]) {
            Optional<Condition> condition = Condition.named(name);
            condition.ifPresent(conditions::add);
            if (condition.isEmpty()) {
                if (!name.matches("[a-z]+") || !next.isEmpty()) {
                    throw new IllegalArgumentException("“%s” is no condition: %s".formatted(name, line));
                }
                next = name;
            }
        }
        WordClass wordClass = WordClass.valueOf(columns[0].toUpperCase(Locale.ROOT));
        return new Entry(wordClass, List.of(columns[1].split(" ")), List.of(columns[2].split(" ")), conditions, next);
    }
}

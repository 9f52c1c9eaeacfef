package io.briefwise.generation.substitution;

import io.briefwise.generation.table.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of English verbs and nouns, by spelling rules and a list of those that keep to none. */
final class Inflection {

    private static final Map<String, String[]> VERBS = new HashMap<>();
    private static final Map<String, String> NOUNS = new HashMap<>();
    private static final Set<String> DOUBLING = new HashSet<>();

    static {
        for (String line : Table.beside(Inflection.class, "irregular.tsv").lines()) {
            String[] columns = line.split("\t", -1);
            switch (columns[0]) {
                case "verb" -> VERBS.put(columns[1], new String[] {columns[2], columns[3]});
                case "noun" -> NOUNS.put(columns[1], columns[2]);
                case "doubling" -> DOUBLING.add(columns[1]);
                default -> throw new IllegalArgumentException("neither verb nor noun nor doubling: " + line);
            }
        }
    }

    private Inflection() {}

    /**
     * A verb, the first of some words, in the form that a tag of the Penn treebank names.
     *
     * @param plural whether its subject is, which matters to "be" alone
     */
    static String verb(List<String> words, String tag, boolean plural) {
        String rest = words.size() > 1 ? " " + String.join(" ", words.subList(1, words.size())) : "";
        return form(words.getFirst(), tag, plural) + rest;
    }

    private static String form(String base, String tag, boolean plural) {
        return switch (tag) {
            case "VBZ" -> base.equals("be") ? "is" : base.equals("have") ? "has" : third(base);
            case "VBP" -> base.equals("be") ? (plural ? "are" : "is") : base;
            case "VBG" -> gerund(base);
            case "VBD" ->
                base.equals("be") && plural ? "were" : VERBS.containsKey(base) ? VERBS.get(base)[0] : regular(base);
            case "VBN" -> VERBS.containsKey(base) ? VERBS.get(base)[1] : regular(base);
            default -> base;
        };
    }

    private static String third(String base) {
        return base.matches(".*[^aeiou]y")
                ? base.substring(0, base.length() - 1) + "ies"
                : base + (base.matches(".*(s|x|z|ch|sh|o)") ? "es" : "s");
    }

    private static String gerund(String base) {
        return base.endsWith("ie")
                ? base.substring(0, base.length() - 2) + "ying"
                : base.matches(".*[^aeiouy]e|.*ue") && !base.equals("be")
                        ? base.substring(0, base.length() - 1) + "ing"
                        : doubled(base) + "ing";
    }

    private static String regular(String base) {
        return base.endsWith("e")
                ? base + "d"
                : base.matches(".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ied" : doubled(base) + "ed";
    }

    private static String doubled(String base) {
        return DOUBLING.contains(base) ? base + base.charAt(base.length() - 1) : base;
    }

    /** A noun, the last of some words, in the singular or the plural. */
    static String noun(List<String> words, boolean plural) {
        String phrase = String.join(" ", words);
        if (!plural) {
            return phrase;
        }
        if (NOUNS.containsKey(phrase)) {
            return NOUNS.get(phrase);
        }
        return phrase.matches(".*[^aeiou]y")
                ? phrase.substring(0, phrase.length() - 1) + "ies"
                : phrase + (phrase.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
    }
}

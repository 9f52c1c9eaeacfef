package io.briefwise.generation.passage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters that the text puts in brackets after the name they stand for; the initials of its words are the letters.
 *
 * @param letters "WHO"
 * @param words "World", "Health", "Organization", small words included
 * @param sentence where it is explained
 */
public record Abbreviation(String letters, List<String> words, TextSentence sentence) {

    private static final Pattern BRACKETED = Pattern.compile("([^()]+) \\((\\p{Lu}{3,6})\\)");
    private static final Set<String> SMALL =
            Set.of("of", "for", "and", "the", "on", "to", "in", "&", "against", "with");

    public Abbreviation {
        words = List.copyOf(words);
    }

    /** Those of a text, each once. */
    public static List<Abbreviation> in(Passage passage) {
        Map<String, Abbreviation> found = new LinkedHashMap<>();
        for (TextSentence sentence : passage.sentences()) {
            Matcher matcher = BRACKETED.matcher(sentence.text());
            while (matcher.find()) {
                List<String> words = spelt(matcher.group(1), matcher.group(2));
                if (!words.isEmpty()) {
                    found.putIfAbsent(matcher.group(2), new Abbreviation(matcher.group(2), words, sentence));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** The words before the bracket that spell the letters, read from the last; empty where they do not. */
    private static List<String> spelt(String before, String letters) {
        String[] all = before.split(" ");
        List<String> words = new ArrayList<>();
        int open = letters.length();
        for (int i = all.length - 1; i >= 0 && open > 0; i--) {
            boolean small = SMALL.contains(all[i]);
            if (!small && !all[i].matches("(?U)" + letters.charAt(open - 1) + "[\\p{L}’'-]*")) {
                return List.of();
            }
            words.addFirst(all[i]);
            open -= small ? 0 : 1;
        }
        return open == 0 ? words : List.of();
    }

    /** The name in full. */
    public String name() {
        return String.join(" ", words);
    }

    /** The same with another word at a place. */
    public Abbreviation exchanging(int place, String other) {
        List<String> changed = new ArrayList<>(words);
        changed.set(place, other);
        return new Abbreviation(letters, changed, sentence);
    }
}

package io.briefwise.brief.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that a text itself uses in the middle of its lines; they decide what a hyphen at a line's end was. */
public final class Vocabulary {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

    private final Set<String> words;

    private Vocabulary(Set<String> words) {
        this.words = words;
    }

    public static Vocabulary of(Iterable<String> lines) {
        Set<String> words = new HashSet<>();
        for (String line : lines) {
            WORD.matcher(line)
                    .results()
                    .filter(word -> !line.startsWith("-", word.end()))
                    .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
        }
        return new Vocabulary(words);
    }

    public boolean has(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}

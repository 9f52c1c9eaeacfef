package io.briefwise.generation.lexicon;

import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The word that has to follow a headword, or must not, for the meaning given to be the one it has.
 *
 * @param wanted whether one of the words has to follow
 * @param words in lower case, # for a number; none, and anything may follow
 */
public record Company(boolean wanted, List<String> words) {

    private static final String NUMBER = "#";
    static final Company ANY = new Company(false, List.of());

    public Company {
        words = List.copyOf(words);
    }

    /** Reads {@code +of,to} as "of" or "to" wanted, {@code -in} as "in" unwanted. */
    static Company of(String text) {
        if (!text.matches("[+-][\\p{Lower}#,]+")) {
            throw new IllegalArgumentException("company is +word or -word: " + text);
        }
        return new Company(
                text.startsWith("+"), Stream.of(text.substring(1).split(",")).toList());
    }

    boolean allows(Sentence sentence, int last) {
        if (last + 1 == sentence.tokens().size()) {
            return !wanted;
        }
        Token next = sentence.token(last + 1);
        boolean follows = words.contains(next.text().toLowerCase(Locale.ROOT))
                || words.contains(NUMBER)
                        && (next.tag().equals("CD") || next.text().matches("[€$£]"));
        return follows == wanted;
    }
}

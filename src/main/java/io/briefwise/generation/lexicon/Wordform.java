package io.briefwise.generation.lexicon;

import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the forms that a word or a phrase of a lexicon takes in a sentence, names and parts of names left out. */
final class Wordform {

    private Wordform() {}

    /** How an entry may begin that is found at a token: with its lemma or as it is written. */
    static Set<String> starts(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String text = token.text().toLowerCase(Locale.ROOT);
        return lemma.equals(text) ? Set.of(lemma) : Set.of(lemma, text);
    }

    /** The last token of the entry that begins at a token, if it does. */
    static Optional<Integer> found(Sentence sentence, int first, String entry, WordClass kind) {
        String[] words = entry.split(" ");
        int last = first + words.length - 1;
        if (last >= sentence.tokens().size()
                || !kind.is(sentence.token(first))
                || !kind.plays(sentence, first)
                || isTouched(sentence, first, last)) {
            return Optional.empty();
        }
        for (int i = 0; i < words.length; i++) {
            boolean named = sentence.mentionAt(first + i)
                    .filter(mention -> mention.type().isName())
                    .isPresent();
            boolean titled = first + i > 0
                    && Character.isUpperCase(sentence.token(first + i).text().charAt(0));
            if (named || titled || !starts(sentence.token(first + i)).contains(words[i])) {
                return Optional.empty();
            }
        }
        boolean particle = sentence.arrowsFrom(first).stream()
                .anyMatch(arrow -> arrow.relation().equals("compound:prt"));
        // "bulk carriers" are named for their kind
        boolean names =
                sentence.arrowTo(last).filter(arrow -> arrow.is("compound")).isPresent();
        return names || words.length == 1 && particle ? Optional.empty() : Optional.of(last);
    }

    /** Whether a hyphen, a quotation mark or the like stands right beside the words: part of a longer word, or a title. */
    private static boolean isTouched(Sentence sentence, int first, int last) {
        int from = sentence.token(first).start() - sentence.start();
        int to = sentence.token(last).end() - sentence.start();
        String before = sentence.text().substring(Math.max(0, from - 1), from);
        String after = sentence.text().substring(to, Math.min(sentence.text().length(), to + 1));
        return before.matches("[^\\s(—–]") || after.matches("[-/“”‘\"*_]");
    }
}

package io.briefwise.generation.lexicon;

import io.briefwise.language.Dependency;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The words beside which a headword has the meaning given, or has it not.
 *
 * @param side where they are looked for
 * @param words in lower case, # for a number; none, and any company will do
 */
public record Company(Side side, List<String> words) {

    /** Where company is looked for, and whether it is wanted there. */
    enum Side {
        FOLLOWED_BY("+"),
        NOT_FOLLOWED_BY("-"),
        AFTER("<"),
        /** A verb done to one of the things, in the active or the passive. */
        DONE_TO(">"),
        /** A word that describes one of the things, before it or as its predicate. */
        SAID_OF("^");

        private final String sign;

        Side(String sign) {
            this.sign = sign;
        }

        static Side of(String text) {
            return Stream.of(values())
                    .filter(side -> text.startsWith(side.sign))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no side begins " + text));
        }
    }

    private static final String NUMBER = "#";
    static final Company ANY = new Company(Side.NOT_FOLLOWED_BY, List.of());

    public Company {
        words = List.copyOf(words);
    }

    /** Reads {@code +of,to} as "of" or "to" wanted after it, {@code >need} as done to a need. */
    static Company of(String text) {
        if (!text.matches("[-+<>^][\\p{Lower}#,]+")) {
            throw new IllegalArgumentException("company is a sign and words: " + text);
        }
        return new Company(
                Side.of(text), Stream.of(text.substring(1).split(",")).toList());
    }

    boolean allows(Sentence sentence, int first, int last) {
        return switch (side) {
            case FOLLOWED_BY ->
                last + 1 < sentence.tokens().size()
                        && isAmong(sentence.token(last + 1))
                        && !isOneOf(sentence, last + 1);
            case NOT_FOLLOWED_BY -> last + 1 == sentence.tokens().size() || !isAmong(sentence.token(last + 1));
            case AFTER -> first > 0 && isAmong(sentence.token(first - 1));
            case DONE_TO -> isDoneTo(sentence, first);
            case SAID_OF -> isSaidOf(sentence, first);
        };
    }

    private boolean isAmong(Token token) {
        return words.contains(token.text().toLowerCase(Locale.ROOT))
                || words.contains(NUMBER)
                        && (token.tag().equals("CD") || token.text().matches("[€$£]"));
    }

    /** "only one of them" picks one out and counts nothing. */
    private static boolean isOneOf(Sentence sentence, int token) {
        return token + 1 < sentence.tokens().size()
                && sentence.token(token).text().equalsIgnoreCase("one")
                && sentence.token(token + 1).text().equalsIgnoreCase("of");
    }

    private boolean isDoneTo(Sentence sentence, int verb) {
        return sentence.arrowsFrom(verb).stream()
                .filter(arrow -> arrow.is("obj") || arrow.is("dobj") || isPassiveSubject(arrow.relation()))
                .anyMatch(arrow -> isThing(sentence, arrow.dependent()));
    }

    private static boolean isPassiveSubject(String relation) {
        return relation.equals("nsubj:pass") || relation.equals("nsubjpass");
    }

    private boolean isSaidOf(Sentence sentence, int word) {
        boolean before = sentence.arrowTo(word)
                .filter(arrow -> arrow.is("amod") && isThing(sentence, arrow.head()))
                .isPresent();
        return before
                || sentence.arrowsFrom(word).stream()
                        .filter(arrow -> arrow.is("nsubj"))
                        .map(Dependency::dependent)
                        .anyMatch(subject -> isThing(sentence, subject));
    }

    private boolean isThing(Sentence sentence, int token) {
        return words.contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT));
    }
}

package io.briefwise.generation.candidate;

import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.language.Token;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Abstract nouns for gaps: rare in the text, no names; as wrong answers others of the same number that stand elsewhere in it. */
public final class Terms {

    /** Nouns of one make, so that options are of one kind: what is abstract by its ending. */
    private static final String ABSTRACT =
            "\\p{Ll}{3,}(?:tion|sion|ment|ance|ence|ity|(?<!war)ship|ness|ism|ure|ency|ancy|acy)s?";

    private static final int RARE = 2;

    private final Passage passage;

    public Terms(Passage passage) {
        this.passage = passage;
    }

    /** One noun in its place. */
    private record Found(TextSentence sentence, Token token) {}

    /** Whether a gap in its place would have one answer that the text decides. */
    public boolean isTerm(TextSentence sentence, int index) {
        Token token = sentence.analysis().token(index);
        boolean joined =
                index > 0 && sentence.analysis().token(index - 1).text().equals("-");
        return index > 0
                && !joined
                && token.tag().matches("NNS?")
                && token.text().matches(ABSTRACT)
                && !sentence.analysis().token(index - 1).lemma().equals("no")
                && sentence.analysis().mentionAt(index).isEmpty()
                && passage.vocabulary().frequency(token.text()) <= RARE;
    }

    public Option key(TextSentence sentence, int index) {
        String word = sentence.analysis().token(index).text();
        return new Option(
                word,
                Role.KEY,
                "Right: %s has “%s”.".formatted(sentence.mark(), Reasons.excerpt(sentence.text(), word)));
    }

    public List<Option> besides(TextSentence source, int index) {
        Token key = source.analysis().token(index);
        Set<String> used = new HashSet<>(Vocabulary.stems(source.text()));
        List<Found> found = all().stream()
                .filter(other -> other.token().tag().equals(key.tag())
                        && article(other.token()).equals(article(key)))
                .sorted(Comparator.comparingInt((Found other) -> Math.abs(
                                other.token().text().length() - key.text().length()))
                        .thenComparingInt(other -> Math.abs(other.sentence().index() - source.index())))
                .toList();
        List<Option> options = new ArrayList<>();
        for (Found other : found) {
            String word = other.token().text();
            if (options.size() < Draft.DISTRACTORS && used.addAll(Vocabulary.stems(word))) {
                options.add(new Option(
                        word,
                        Role.OTHER_SPAN,
                        "Wrong: “%s” stands in %s, about something else: “%s”."
                                .formatted(
                                        word,
                                        other.sentence().mark(),
                                        Reasons.excerpt(other.sentence().text(), word))));
            }
        }
        return options;
    }

    private static String article(Token noun) {
        return noun.text().toLowerCase(Locale.ROOT).matches("[aeiou].*") ? "an" : "a";
    }

    private List<Found> all() {
        List<Found> found = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            for (int i = 0; i < sentence.analysis().tokens().size(); i++) {
                if (isTerm(sentence, i)) {
                    found.add(new Found(sentence, sentence.analysis().token(i)));
                }
            }
        }
        return found;
    }
}

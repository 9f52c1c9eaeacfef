package io.briefwise.generation.discourse;

import io.briefwise.generation.claim.Voice;
import io.briefwise.generation.clause.SpeechVerbs;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Sentence;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Two statements of one sentence and the connective between them.
 *
 * @param sentence where they stand
 * @param connective the tie
 * @param focus the adverb before it: "mainly" because; empty if there is none
 * @param main the statement that the tie hangs on
 * @param tied the statement that the connective opens
 */
public record Joint(TextSentence sentence, Connective connective, String focus, Side main, Side tied) {

    public Relation relation() {
        return connective.relation();
    }

    /** Whether the connective's clause comes before the one it hangs on: "Although the science was open, …". */
    public boolean tiedFirst() {
        return tied.first() < main.first();
    }

    /** Whether the author says both; in doubt somebody else does. */
    public boolean isAuthors(Passage passage) {
        String text = sentence.text().toLowerCase(Locale.ROOT);
        return !Voice.isQuoted(passage, sentence)
                && !text.contains("according to")
                && IntStream.range(0, sentence.analysis().tokens().size()).noneMatch(this::reports);
    }

    private boolean reports(int token) {
        Sentence analysis = sentence.analysis();
        return analysis.token(token).isVerb()
                && SpeechVerbs.reports(analysis.token(token))
                && analysis.arrowsFrom(token).stream().anyMatch(arrow -> arrow.is("ccomp") || arrow.is("parataxis"));
    }
}

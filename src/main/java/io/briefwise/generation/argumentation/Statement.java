package io.briefwise.generation.argumentation;

import io.briefwise.brief.Span;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.argument.Modality;
import io.briefwise.question.argument.NodeKind;

/**
 * A stretch of a sentence that says one thing.
 *
 * @param sentence where it stands
 * @param span its characters
 * @param kind what it is in the argument, as far as its own words tell
 * @param holder "author", or whom the text names
 * @param modality how surely it is put forward
 */
record Statement(TextSentence sentence, Span span, NodeKind kind, String holder, Modality modality) {

    Statement as(NodeKind other) {
        return new Statement(sentence, span, other, holder, modality);
    }

    /** Whether it is there to be believed or followed, and not what something else rests on. */
    boolean claims() {
        return switch (kind) {
            case CLAIM, CONCLUSION, RECOMMENDATION, REBUTTAL -> true;
            case DATA, CONCESSION, OBJECTION, QUESTION -> false;
        };
    }

    /** Its words. */
    String text() {
        return sentence.text()
                .substring(
                        span.start() - sentence.analysis().start(),
                        span.end() - sentence.analysis().start());
    }
}

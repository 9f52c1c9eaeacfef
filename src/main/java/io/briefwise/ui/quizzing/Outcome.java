package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.html.Span;
import io.briefwise.attempt.Reviewed;
import io.briefwise.grading.Grade;
import io.briefwise.ui.parts.Words;

/** What became of one question, as the map and the line above it say. */
enum Outcome {
    RIGHT,
    /** Some of it right. */
    PARTLY,
    WRONG,
    WAITING,
    /** Answered; what it is worth is kept back. */
    GIVEN,
    UNANSWERED;

    static Outcome of(Reviewed one) {
        return switch (one.grade()) {
            case null -> one.answer() == null ? UNANSWERED : GIVEN;
            case Grade.Scored scored when scored.right() -> RIGHT;
            case Grade.Scored(double fraction) -> fraction > 0 ? PARTLY : WRONG;
            case Grade.AwaitsMark() -> WAITING;
        };
    }

    /** Its name in the message bundles and among the class names. */
    String word() {
        return switch (this) {
            case RIGHT -> "right";
            case PARTLY -> "partly";
            case WRONG -> "wrong";
            case WAITING -> "waiting";
            case GIVEN -> "given";
            case UNANSWERED -> "unanswered";
        };
    }

    /** The line that says it, with what it counts. */
    Span said(Words words, Reviewed one) {
        double points = one.grade() instanceof Grade.Scored(double fraction) ? fraction : 0;
        Span said = new Span(words.say("quizzing.outcome." + word(), points));
        said.addClassNames("outcome", word());
        return said;
    }
}

package io.briefwise.ui.quizzing;

import io.briefwise.attempt.Attempts;
import io.briefwise.attempt.Hints;
import io.briefwise.attempt.Marking;
import io.briefwise.brief.Briefs;
import org.springframework.stereotype.Component;

/** The services with which a quiz is taken and looked at. */
@Component
public class QuizRoom {

    private final Attempts attempts;
    private final Hints hints;
    private final Marking marking;
    private final Briefs briefs;

    QuizRoom(Attempts attempts, Hints hints, Marking marking, Briefs briefs) {
        this.attempts = attempts;
        this.hints = hints;
        this.marking = marking;
        this.briefs = briefs;
    }

    Attempts attempts() {
        return attempts;
    }

    Hints hints() {
        return hints;
    }

    Marking marking() {
        return marking;
    }

    Briefs briefs() {
        return briefs;
    }
}

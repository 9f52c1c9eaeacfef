package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefwise.question.QuestionVersionId;
import io.briefwise.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A quiz of two closed questions and an open one with one hint. */
@ParameterizedClass
@EnumSource(Database.class)
class LearnerAskingForHintsTest {

    private static final String HINT = "Look again at hint 3.";

    private final Taking taking;
    private final Hints hints;
    private final AttemptId attempt;
    private final QuestionVersionId open;

    LearnerAskingForHintsTest(Database database) {
        taking = new Taking(database);
        hints = taking.parts.get(Hints.class);
        attempt = taking.begun(taking.quiz);
        open = taking.quiz.questions().getLast();
    }

    @AfterEach
    void close() {
        taking.close();
    }

    @Test
    void the_sheet_tells_how_many_there_are_and_not_what_they_say() {
        AttemptSheet sheet = taking.attempts.sheet(attempt, taking.learner);

        assertThat(sheet.entries().getLast().question().task()).isEqualTo(new Task.Write(1));
        assertThat(sheet.toString()).doesNotContain(HINT);
        assertThat(hints.asked(attempt, taking.learner, open)).isEmpty();
    }

    @Test
    void each_is_given_once_and_kept() {
        assertThat(hints.next(attempt, taking.learner, open)).contains(HINT);
        assertThat(hints.next(attempt, taking.learner, open)).isEmpty();

        assertThat(hints.asked(attempt, taking.learner, open)).containsExactly(HINT);
    }

    @Test
    void a_closed_question_has_none() {
        assertThat(hints.next(attempt, taking.learner, taking.quiz.questions().getFirst()))
                .isEmpty();
    }

    @Test
    void none_is_given_once_the_attempt_is_handed_in() {
        taking.attempts.submit(attempt, taking.learner);

        assertThat(hints.next(attempt, taking.learner, open)).isEmpty();
        assertThat(hints.asked(attempt, taking.learner, open)).isEmpty();
    }

    @Test
    void nobody_else_asks_for_them() {
        assertThatThrownBy(() -> hints.next(attempt, taking.other, open)).isInstanceOf(NoSuchAttempt.class);
        assertThatThrownBy(() -> hints.asked(attempt, taking.instructor, open)).isInstanceOf(NoSuchAttempt.class);
    }

    @Test
    void a_question_that_the_quiz_does_not_ask_is_a_defect() {
        QuestionVersionId reserve = taking.check.questions().getFirst();

        assertThatThrownBy(() -> hints.next(attempt, taking.learner, reserve)).hasMessageContaining("does not ask");
    }
}

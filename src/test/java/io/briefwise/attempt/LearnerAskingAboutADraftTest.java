package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefwise.question.QuestionVersionId;
import io.briefwise.testing.Database;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A quiz of two closed questions and an open one. */
@ParameterizedClass
@EnumSource(Database.class)
class LearnerAskingAboutADraftTest {

    private final Taking taking;
    private final Drafts drafts;
    private final AttemptId attempt;
    private final QuestionVersionId open;

    LearnerAskingAboutADraftTest(Database database) {
        taking = new Taking(database);
        drafts = taking.parts.get(Drafts.class);
        attempt = taking.begun(taking.quiz);
        open = taking.quiz.questions().getLast();
    }

    @AfterEach
    void close() {
        taking.close();
    }

    @Test
    void each_time_is_counted() {
        assertThat(drafts.asked(attempt, taking.learner, open)).isZero();

        assertThat(ask())
                .isInstanceOfSatisfying(
                        DraftRequest.Granted.class,
                        granted -> assertThat(granted.brief()).isEqualTo(taking.quiz.brief()));
        ask();

        assertThat(drafts.asked(attempt, taking.learner, open)).isEqualTo(2);
    }

    @Test
    void who_asks_again_and_again_waits_a_minute() {
        for (int time = 0; time < Drafts.MOST; time++) {
            assertThat(ask()).isInstanceOf(DraftRequest.Granted.class);
        }

        assertThat(ask()).isEqualTo(new DraftRequest.Refused(DraftRequest.Reason.TOO_OFTEN));
        taking.parts.clock().advance(Duration.ofSeconds(61));
        assertThat(ask()).isInstanceOf(DraftRequest.Granted.class);
        assertThat(drafts.asked(attempt, taking.learner, open)).isEqualTo(Drafts.MOST + 1);
    }

    @Test
    void nothing_is_read_once_the_attempt_is_handed_in() {
        taking.attempts.submit(attempt, taking.learner);

        assertThat(ask()).isEqualTo(new DraftRequest.Refused(DraftRequest.Reason.SUBMITTED));
        assertThat(drafts.asked(attempt, taking.learner, open)).isZero();
    }

    @Test
    void nobody_else_asks() {
        assertThatThrownBy(() -> drafts.ask(attempt, taking.other, open)).isInstanceOf(NoSuchAttempt.class);
        assertThatThrownBy(() -> drafts.asked(attempt, taking.instructor, open)).isInstanceOf(NoSuchAttempt.class);
    }

    @Test
    void a_closed_question_has_no_draft() {
        assertThatThrownBy(() -> drafts.ask(
                        attempt, taking.learner, taking.quiz.questions().getFirst()))
                .hasMessageContaining("does not ask for a text");
    }

    private DraftRequest ask() {
        return drafts.ask(attempt, taking.learner, open);
    }
}

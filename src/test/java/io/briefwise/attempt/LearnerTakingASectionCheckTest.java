package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.grading.Grade;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class LearnerTakingASectionCheckTest {

    private final Taking taking;
    private final Attempts attempts;
    private final AttemptId attempt;
    private final QuestionVersionId first;
    private final QuestionVersionId second;

    LearnerTakingASectionCheckTest(Database database) {
        taking = new Taking(database);
        attempts = taking.attempts;
        attempt = taking.begun(taking.check);
        first = taking.check.questions().getFirst();
        second = taking.check.questions().getLast();
    }

    @AfterEach
    void close() {
        taking.close();
    }

    @Test
    void feedback_is_released_for_the_answered_question_and_no_other() {
        taking.choose(attempt, first, Taking.FIRST_KEY);

        AttemptResult result = attempts.result(attempt, taking.learner);
        assertThat(result.released()).extracting(AttemptResult.Released::id).containsExactly(first);
        assertThat(result.released().getFirst().grade()).isEqualTo(new Grade.Scored(1));
    }

    @Test
    void the_first_answer_counts() {
        taking.choose(attempt, first, 0);

        assertThat(taking.choose(attempt, first, Taking.FIRST_KEY))
                .isEqualTo(new AnswerRefused(AnswerRefused.Reason.FEEDBACK_GIVEN));
        assertThat(attempts.result(attempt, taking.learner)
                        .of(first)
                        .orElseThrow()
                        .grade())
                .isEqualTo(new Grade.Scored(0));
    }

    @Test
    void the_last_answer_hands_it_in() {
        taking.choose(attempt, first, Taking.FIRST_KEY);
        taking.choose(attempt, second, 3);

        assertThat(attempts.result(attempt, taking.learner).mark()).isEqualTo(new Mark(1, 2, 0));
    }

    @Test
    void it_is_taken_once() {
        taking.choose(attempt, first, 0);
        taking.choose(attempt, second, 0);

        assertThat(taking.begun(taking.check)).isEqualTo(attempt);
    }
}

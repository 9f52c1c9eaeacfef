package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.grading.Grade;
import io.briefwise.question.Response;
import io.briefwise.testing.Answers;
import io.briefwise.testing.Database;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class LearnerHandingInTest {

    private final Taking taking;
    private final Attempts attempts;
    private final AttemptId attempt;

    LearnerHandingInTest(Database database) {
        taking = new Taking(database);
        attempts = taking.attempts;
        attempt = taking.begun(taking.quiz);
    }

    @AfterEach
    void close() {
        taking.close();
    }

    @Test
    void nothing_is_released_before() {
        taking.choose(attempt, taking.quiz.questions().getFirst(), Taking.FIRST_KEY);

        AttemptResult result = attempts.result(attempt, taking.learner);
        assertThat(result.released()).isEmpty();
        assertThat(result.mark()).isNull();
    }

    @Test
    void everything_is_released_afterwards() {
        taking.choose(attempt, taking.quiz.questions().getFirst(), Taking.FIRST_KEY);
        attempts.submit(attempt, taking.learner);

        AttemptResult result = attempts.result(attempt, taking.learner);
        assertThat(result.released()).extracting(AttemptResult.Released::id).isEqualTo(taking.quiz.questions());
        assertThat(result.released().getFirst().grade()).isEqualTo(new Grade.Scored(1));
        assertThat(result.released().get(1).grade()).isNull();
    }

    @Test
    void an_unanswered_question_counts_nothing_and_an_open_answer_waits_for_its_mark() {
        taking.choose(attempt, taking.quiz.questions().getFirst(), Taking.FIRST_KEY);
        Answers.give(
                attempts, attempt, taking.learner, taking.quiz.questions().getLast(), new Response.Written("because"));
        attempts.submit(attempt, taking.learner);

        assertThat(attempts.result(attempt, taking.learner).mark()).isEqualTo(new Mark(1, 2, 1));
    }

    @Test
    void handing_in_twice_is_handing_in_once() {
        attempts.submit(attempt, taking.learner);
        AttemptResult once = attempts.result(attempt, taking.learner);
        taking.parts.clock().advance(Duration.ofMinutes(1));

        attempts.submit(attempt, taking.learner);

        assertThat(attempts.result(attempt, taking.learner)).isEqualTo(once);
    }

    @Test
    void a_quiz_can_be_begun_again_afterwards() {
        attempts.submit(attempt, taking.learner);

        AttemptId again = taking.begun(taking.quiz);

        assertThat(again).isNotEqualTo(attempt);
        assertThat(attempts.sheet(again, taking.learner).answered()).isZero();
    }

    @Test
    void the_list_of_attempts_tells_what_was_answered_and_what_it_is_worth() {
        taking.choose(attempt, taking.quiz.questions().getFirst(), Taking.FIRST_KEY);
        attempts.submit(attempt, taking.learner);
        taking.parts.clock().advance(Duration.ofMinutes(1));
        AttemptId again = taking.begun(taking.quiz);

        List<AttemptCard> cards = attempts.of(taking.learner);
        assertThat(cards).extracting(AttemptCard::id).containsExactly(again, attempt);
        assertThat(cards).extracting(AttemptCard::answered).containsExactly(0, 1);
        assertThat(cards).extracting(AttemptCard::mark).containsExactly(null, new Mark(1, 3, 0));
    }
}

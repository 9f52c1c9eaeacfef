package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.testing.Answers;
import io.briefwise.testing.Database;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class LearnerAnsweringTest {

    private final Taking taking;
    private final Attempts attempts;
    private final AttemptId attempt;
    private final QuestionVersionId first;

    LearnerAnsweringTest(Database database) {
        taking = new Taking(database);
        attempts = taking.attempts;
        attempt = taking.begun(taking.quiz);
        first = taking.quiz.questions().getFirst();
    }

    @AfterEach
    void close() {
        taking.close();
    }

    @Test
    void the_receipt_carries_the_servers_time_and_the_sheet_shows_it_again() {
        Saved saved = taking.choose(attempt, first, 1);

        assertThat(saved).isEqualTo(new Receipt(taking.parts.clock().instant(), 1));
        assertThat(sheetAnswer(first))
                .isEqualTo(new GivenAnswer(
                        new Response.Chosen(1), null, taking.parts.clock().instant()));
    }

    @Test
    void an_open_answer_is_kept_as_typed() {
        Response typed = new Response.Written("  Ça – “naïve”, 日本 🙂\n\n");
        Answers.give(attempts, attempt, taking.learner, taking.quiz.questions().getLast(), typed);

        assertThat(sheetAnswer(taking.quiz.questions().getLast()).response()).isEqualTo(typed);
    }

    @Test
    void certainty_is_kept_where_it_is_given() {
        Answers.give(attempts, attempt, taking.learner, first, new Response.Chosen(1), Certainty.FAIRLY_SURE);

        assertThat(sheetAnswer(first).certainty()).isEqualTo(Certainty.FAIRLY_SURE);
    }

    @Test
    void a_later_answer_takes_the_place_of_the_earlier() {
        taking.choose(attempt, first, 1);
        taking.parts.clock().advance(Duration.ofSeconds(20));
        taking.choose(attempt, first, 3);

        assertThat(sheetAnswer(first).response()).isEqualTo(new Response.Chosen(3));
        assertThat(attempts.sheet(attempt, taking.learner).answered()).isEqualTo(1);
    }

    @Test
    void coming_back_goes_on_with_the_same_attempt() {
        taking.choose(attempt, first, 1);

        assertThat(taking.begun(taking.quiz)).isEqualTo(attempt);
        assertThat(attempts.sheet(attempt, taking.learner)
                        .firstOpen()
                        .orElseThrow()
                        .number())
                .isEqualTo(2);
    }

    @Test
    void after_handing_in_an_answer_is_refused_and_the_stored_one_stays() {
        taking.choose(attempt, first, 1);
        attempts.submit(attempt, taking.learner);

        assertThat(taking.choose(attempt, first, Taking.FIRST_KEY))
                .isEqualTo(new AnswerRefused(AnswerRefused.Reason.SUBMITTED));
        assertThat(sheetAnswer(first).response()).isEqualTo(new Response.Chosen(1));
    }

    @Test
    void a_question_of_another_quiz_is_no_question_of_this_one() {
        assertThatThrownBy(() -> taking.choose(attempt, taking.check.questions().getFirst(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_response_that_does_not_fit_is_not_stored() {
        assertThatThrownBy(() -> taking.choose(attempt, first, 4)).isInstanceOf(IllegalArgumentException.class);

        assertThat(attempts.sheet(attempt, taking.learner).answered()).isZero();
    }

    private GivenAnswer sheetAnswer(QuestionVersionId question) {
        return Objects.requireNonNull(attempts.sheet(attempt, taking.learner)
                .entry(question)
                .orElseThrow()
                .answer());
    }
}

package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.question.SampleQuestions;
import io.briefwise.testing.Answers;
import io.briefwise.testing.Database;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions that take several choices: the first with two keys, the second to match, the third to order. */
@ParameterizedClass
@EnumSource(Database.class)
class LearnerAnsweringInPartsTest {

    private static final Response SEVERAL = new Response.ChosenSeveral(List.of(3, 0, 4));
    private static final Response MATCHED = new Response.Matched(List.of(2, Response.Matched.OPEN, 1));
    private static final Response ORDERED = new Response.Ordered(List.of(3, 1, 0, 2));

    private final Taking taking;
    private final AttemptId attempt;
    private final List<QuestionVersionId> questions;

    LearnerAnsweringInPartsTest(Database database) {
        taking = new Taking(
                database,
                List.of(
                        SampleQuestions.several(1, 0),
                        SampleQuestions.matching(2, 1),
                        SampleQuestions.ordering(3, 1),
                        SampleQuestions.open(4, 1)));
        attempt = taking.begun(taking.quiz);
        questions = taking.quiz.questions();
    }

    @AfterEach
    void close() {
        taking.close();
    }

    @Test
    void every_part_is_there_again() {
        answerAll();

        assertThat(taking.attempts.sheet(attempt, taking.learner).entries().stream()
                        .limit(3)
                        .map(entry -> Objects.requireNonNull(entry.answer()).response()))
                .containsExactly(SEVERAL, MATCHED, ORDERED);
    }

    @Test
    void parts_count_when_it_is_handed_in() {
        answerAll();
        taking.attempts.submit(attempt, taking.learner);

        Mark mark = Objects.requireNonNull(
                taking.attempts.result(attempt, taking.learner).mark());
        assertThat(mark.points()).isCloseTo(0.5 + 2.0 / 3 + 2.0 / 3, within(1e-12));
        assertThat(mark.possible()).isEqualTo(4);
        assertThat(stored("fraction is not null")).isEqualTo(3);
    }

    @Test
    void what_is_taken_back_is_no_answer() {
        answerAll();
        Saved saved = answer(0, new Response.ChosenSeveral(List.of()));
        answer(1, new Response.Matched(List.of(-1, -1, -1)));
        answer(3, new Response.Written("words"));
        answer(3, new Response.Written("  "));

        assertThat(saved).isEqualTo(new Receipt(now(), 2));
        assertThat(taking.attempts.sheet(attempt, taking.learner).answered()).isEqualTo(1);
        assertThat(stored("1 = 1")).isEqualTo(1);
    }

    @Test
    void an_answer_of_another_form_takes_no_place() {
        assertThatThrownBy(() -> answer(0, MATCHED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> answer(1, new Response.Matched(List.of(0, 1, 4))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> answer(2, new Response.Ordered(List.of(0, 1, 2))))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(taking.attempts.sheet(attempt, taking.learner).answered()).isZero();
    }

    @Test
    void what_is_stored_is_read_to_the_letter() {
        answerAll();
        taking.parts
                .get(JdbcClient.class)
                .sql("update attempt_answer set composed = 'ordered 1 1 0 2' where composed like 'ordered%'")
                .update();

        assertThatThrownBy(() -> taking.attempts.sheet(attempt, taking.learner))
                .hasMessageContaining("no order of steps: [1, 1, 0, 2]");
    }

    @Test
    void what_is_shown_tells_no_key_and_no_order() {
        assertThat(taking.attempts.sheet(attempt, taking.learner).entries())
                .extracting(entry -> entry.question().task())
                .containsExactly(
                        new Task.ChooseSeveral(
                                List.of(
                                        "option 0 of 1",
                                        "option 1 of 1",
                                        "option 2 of 1",
                                        "option 3 of 1",
                                        "option 4 of 1"),
                                2),
                        new Task.Match(
                                List.of("prompt a", "prompt b", "prompt c"), List.of("1914", "1918", "1939", "1945")),
                        new Task.Order(List.of("third", "first", "fourth", "second")),
                        new Task.Write(1));
    }

    private void answerAll() {
        answer(0, SEVERAL);
        answer(1, MATCHED);
        answer(2, ORDERED);
    }

    private Saved answer(int index, Response response) {
        return Answers.give(taking.attempts, attempt, taking.learner, questions.get(index), response);
    }

    private Instant now() {
        return taking.parts.clock().instant();
    }

    private int stored(String condition) {
        return taking.parts
                .get(JdbcClient.class)
                .sql("select count(*) from attempt_answer where attempt_id = ? and " + condition)
                .param(attempt.uuid())
                .query(Integer.class)
                .single();
    }
}

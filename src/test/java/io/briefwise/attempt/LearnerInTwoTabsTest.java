package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.testing.Database;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Both tabs open the quiz before anything is answered. */
@ParameterizedClass
@EnumSource(Database.class)
class LearnerInTwoTabsTest {

    private final Taking taking;
    private final AttemptId attempt;
    private final QuestionVersionId first;

    LearnerInTwoTabsTest(Database database) {
        taking = new Taking(database);
        attempt = taking.begun(taking.quiz);
        first = taking.quiz.questions().getFirst();
    }

    @AfterEach
    void close() {
        taking.close();
    }

    @Test
    void the_later_tab_is_told_what_is_stored_and_overwrites_nothing() {
        save(1, 0);

        Saved later = save(3, 0);

        assertThat(later)
                .isEqualTo(new Superseded(
                        new GivenAnswer(
                                new Response.Chosen(1),
                                null,
                                taking.parts.clock().instant()),
                        1));
        assertThat(entry().answer()).extracting(GivenAnswer::response).isEqualTo(new Response.Chosen(1));
    }

    @Test
    void told_it_may_overwrite() {
        save(1, 0);

        assertThat(save(3, 1)).isEqualTo(new Receipt(taking.parts.clock().instant(), 2));
        assertThat(entry().edition()).isEqualTo(2);
    }

    @Test
    void the_same_answer_again_is_the_same_receipt() {
        Saved once = save(1, 0);
        taking.parts.clock().advance(Duration.ofSeconds(5));

        assertThat(save(1, 0)).isEqualTo(once);
        assertThat(save(1, 1)).isEqualTo(once);
    }

    @Test
    void taking_back_is_an_edition_too() {
        QuestionVersionId open = taking.quiz.questions().getLast();
        write(open, "words", 0);
        write(open, "", 1);

        assertThat(write(open, "other words", 1)).isEqualTo(new Superseded(null, 2));
        assertThat(write(open, "other words", 2)).isInstanceOf(Receipt.class);
    }

    @Test
    void of_many_that_save_at_once_on_the_same_base_one_is_taken() throws Exception {
        try (ExecutorService tabs = Executors.newFixedThreadPool(4)) {
            List<Future<Saved>> saved = IntStream.range(0, 4)
                    .mapToObj(option -> tabs.submit(() -> save(option, 0)))
                    .toList();
            int taken = 0;
            for (Future<Saved> one : saved) {
                taken += one.get() instanceof Receipt ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        }
    }

    @Test
    void a_flag_is_there_in_the_other_tab_and_no_answer() {
        taking.attempts.flag(attempt, taking.learner, first, true);
        save(1, 0);

        assertThat(entry().flagged()).isTrue();
        taking.attempts.flag(attempt, taking.learner, first, false);
        assertThat(entry().flagged()).isFalse();
        assertThat(taking.attempts.sheet(attempt, taking.learner).unanswered())
                .extracting(AttemptSheet.Entry::number)
                .containsExactly(2, 3);
    }

    private Saved save(int option, int base) {
        return taking.attempts.save(
                attempt, taking.learner, first, new Answer(new Response.Chosen(option), null, base));
    }

    private Saved write(QuestionVersionId open, String text, int base) {
        return taking.attempts.save(attempt, taking.learner, open, new Answer(new Response.Written(text), null, base));
    }

    private AttemptSheet.Entry entry() {
        return taking.attempts.sheet(attempt, taking.learner).entry(first).orElseThrow();
    }
}

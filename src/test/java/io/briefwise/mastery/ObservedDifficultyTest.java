package io.briefwise.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.Marking;
import io.briefwise.mastery.ability.Rated;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.testing.Database;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ObservedDifficultyTest {

    private final Learning learning;

    ObservedDifficultyTest(Database database) {
        learning = new Learning(database);
    }

    @AfterEach
    void close() {
        learning.close();
    }

    @Test
    void a_question_that_is_answered_right_turns_out_easier_than_predicted() {
        learning.takes(Learning.KEY, Learning.WRONG);
        follow();

        // The learner's ability has grown to 0.1875 by the first answer: the second was right with 0.660.
        assertThat(of(0)).isEqualTo(new Rated(-0.1875, 1));
        assertThat(of(1).at()).isCloseTo(0.330027, within(1e-6));
    }

    @Test
    void counting_twice_counts_once() {
        learning.takes(Learning.KEY, Learning.WRONG);
        follow();
        Map<QuestionVersionId, Rated> once = all();

        follow();
        learning.restart();
        follow();

        assertThat(all()).isEqualTo(once);
    }

    @Test
    void counting_bit_by_bit_is_counting_from_the_beginning() {
        learning.takes(Learning.KEY, Learning.WRONG);
        follow();
        learning.takes(learning.person("Olu Ade"), null, Learning.KEY, Learning.KEY, Learning.WRONG);
        follow();
        learning.takes(learning.person("Ana Sol"), null, Learning.WRONG);
        follow();
        Map<QuestionVersionId, Rated> bitByBit = all();

        learning.parts().jdbc().sql("delete from mastery_taken").update();
        learning.get(Ratings.class).clear();
        follow();

        assertThat(all()).isEqualTo(bitByBit).hasSize(3);
    }

    @Test
    void only_the_first_answer_of_a_learner_to_a_question_counts() {
        learning.takes(Learning.WRONG);
        learning.takes(Learning.KEY);
        learning.takes(Learning.KEY);
        follow();

        assertThat(of(0).answers()).isEqualTo(1);
        assertThat(of(0).at()).isPositive();
    }

    @Test
    void answers_that_are_gone_from_the_log_no_longer_count() {
        PersonId leaving = learning.person("Olu Ade");
        learning.takes(Learning.KEY);
        learning.takes(leaving, null, Learning.KEY, Learning.KEY);
        follow();

        learning.parts()
                .jdbc()
                .sql("delete from attempt_answer where attempt_id in "
                        + "(select id from attempt_attempt where learner_id = :leaving)")
                .param("leaving", leaving.uuid())
                .update();
        follow();

        assertThat(all()).containsOnlyKeys(learning.quiz.questions().getFirst());
        assertThat(of(0)).isEqualTo(new Rated(-0.1875, 1));
    }

    @Test
    void a_mark_that_a_learner_gave_themselves_says_nothing_of_the_question() {
        var attempt = learning.writes("It may last.");
        learning.get(Marking.class)
                .mark(attempt, learning.quiz.questions().get(Learning.OPEN), learning.learner, List.of(1, 2, 3), "");
        follow();

        assertThat(all()).isEmpty();
    }

    private void follow() {
        learning.pass(Duration.ofMinutes(1));
        learning.get(ObservedDifficulty.class).follow();
    }

    private Rated of(int question) {
        return all().get(learning.quiz.questions().get(question));
    }

    private Map<QuestionVersionId, Rated> all() {
        return learning.get(DifficultyTable.class).of(learning.quiz.questions());
    }
}

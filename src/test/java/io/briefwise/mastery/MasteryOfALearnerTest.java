package io.briefwise.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Attempts;
import io.briefwise.attempt.Certainty;
import io.briefwise.attempt.Marking;
import io.briefwise.question.Response;
import io.briefwise.question.Skill;
import io.briefwise.quiz.Conduct;
import io.briefwise.quiz.Way;
import io.briefwise.testing.Answers;
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
class MasteryOfALearnerTest {

    private final Learning learning;

    MasteryOfALearnerTest(Database database) {
        learning = new Learning(database);
    }

    @AfterEach
    void close() {
        learning.close();
    }

    @Test
    void a_skill_is_shown_with_the_answers_it_rests_on() {
        learning.takes(Learning.KEY, Learning.WRONG, Learning.KEY, Learning.WRONG, Learning.KEY);

        Map<Skill, Standing> skills = skills();
        assertThat(skills).containsOnlyKeys(Skill.ATTRIBUTION, Skill.DETAIL);
        assertThat(skills.get(Skill.ATTRIBUTION).answers()).isEqualTo(4);
        assertThat(skills.get(Skill.ATTRIBUTION).right()).isEqualTo(2);
        assertThat(skills.get(Skill.DETAIL).tooFew()).isTrue();
        assertThat(mastery().sections(learning.learner, learning.brief)).containsOnlyKeys(1, 2);
        assertThat(mastery().briefs(learning.learner).get(learning.brief).answers())
                .isEqualTo(5);
    }

    @Test
    void what_is_not_handed_in_counts_nothing() {
        Attempts attempts = learning.get(Attempts.class);
        AttemptId attempt = attempts.startOrResume(learning.quiz.id(), learning.learner, null);
        Answers.give(
                attempts,
                attempt,
                learning.learner,
                learning.quiz.questions().getFirst(),
                new Response.Chosen(Learning.KEY));

        assertThat(skills()).isEmpty();
    }

    @Test
    void a_mark_counts_once_it_is_given_and_as_it_was_given_last() {
        AttemptId attempt = learning.writes("It may last.");
        assertThat(skills()).isEmpty();

        mark(attempt, 0, 0, 1);
        double low = skills().get(Skill.CLAIM_AND_EVIDENCE).chance();
        learning.pass(Duration.ofMinutes(5));
        mark(attempt, 1, 2, 3);

        Standing raised = skills().get(Skill.CLAIM_AND_EVIDENCE);
        assertThat(raised.answers()).isEqualTo(1);
        assertThat(raised.chance()).isGreaterThan(low);
        assertThat(raised.moves().getFirst().fraction()).isEqualTo(1);
    }

    @Test
    void of_several_tries_the_first_counts_and_a_practice_counts_as_well() {
        Attempts attempts = learning.get(Attempts.class);
        for (Way way : List.of(new Way.Practice(), Way.SeveralTries.USUAL)) {
            learning.pass(Duration.ofDays(8));
            attempts.begin(learning.quiz.id(), learning.learner, null, Conduct.of(way));
            AttemptId attempt = attempts.startOrResume(learning.quiz.id(), learning.learner, null);
            for (int option : new int[] {Learning.WRONG, Learning.KEY}) {
                Answers.give(
                        attempts,
                        attempt,
                        learning.learner,
                        learning.quiz.questions().getFirst(),
                        new Response.Chosen(option),
                        Certainty.SURE);
            }
            attempts.submit(attempt, learning.learner);
        }

        Standing standing = skills().get(Skill.ATTRIBUTION);
        assertThat(standing.answers()).isEqualTo(2);
        assertThat(standing.right()).isZero();
    }

    @Test
    void the_figure_is_the_same_after_a_restart_and_fades_with_time() {
        learning.takes(Learning.KEY, Learning.KEY, Learning.KEY, Learning.KEY);
        Map<Skill, Standing> before = skills();

        learning.restart();

        assertThat(skills()).isEqualTo(before);
        learning.pass(Duration.ofDays(90));
        assertThat(skills().get(Skill.ATTRIBUTION).chance())
                .isLessThan(before.get(Skill.ATTRIBUTION).chance());
    }

    @Test
    void certainty_is_compared_with_what_was_right() {
        learning.takes(learning.learner, Certainty.SURE, Learning.KEY, Learning.WRONG);

        Calibration calibration = mastery().calibration(learning.learner);

        assertThat(calibration.levels().getLast().answers()).isEqualTo(2);
        assertThat(calibration.averageMark()).isCloseTo(-1.5, within(1e-9));
    }

    @Test
    void a_history_is_read_in_four_statements_however_long_it_is() {
        learning.takes(Learning.KEY, Learning.KEY);
        learning.takes(Learning.KEY, Learning.KEY, Learning.KEY, Learning.KEY, Learning.KEY);
        int before = learning.parts().statements();

        skills();

        assertThat(learning.parts().statements() - before).isEqualTo(4);
    }

    private void mark(AttemptId attempt, Integer... points) {
        learning.get(Marking.class)
                .mark(attempt, learning.quiz.questions().get(Learning.OPEN), learning.learner, List.of(points), "");
    }

    private Mastery mastery() {
        return learning.get(Mastery.class);
    }

    private Map<Skill, Standing> skills() {
        return mastery().skills(learning.learner);
    }
}

package io.briefwise.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.briefwise.attempt.Certainty;
import io.briefwise.question.Origin;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Skill;
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
class NextStepOfALearnerTest {

    private final Learning learning;

    NextStepOfALearnerTest(Database database) {
        learning = new Learning(database);
    }

    @AfterEach
    void close() {
        learning.close();
    }

    @Test
    void who_has_answered_nothing_begins() {
        assertThat(step()).isEqualTo(new NextStep.Begin());
    }

    @Test
    void the_weakest_skill_is_practised_where_most_was_wrong() {
        learning.takes(Learning.WRONG, Learning.WRONG, Learning.KEY, Learning.KEY, Learning.KEY);

        assertThat(step()).isInstanceOfSatisfying(NextStep.Practise.class, practise -> {
            assertThat(practise.skill()).isEqualTo(Skill.ATTRIBUTION);
            assertThat(practise.right()).isEqualTo(2);
            assertThat(practise.asked()).isEqualTo(4);
            assertThat(practise.brief()).isEqualTo(learning.brief);
            assertThat(practise.section()).isEqualTo(1);
            assertThat(practise.questions()).isEqualTo(2);
        });
    }

    @Test
    void reviews_come_first() {
        learning.takes(Learning.WRONG, Learning.WRONG);
        learning.pass(Duration.ofMinutes(2));

        assertThat(step())
                .isInstanceOfSatisfying(
                        NextStep.Review.class,
                        review -> assertThat(review.cards()).isEqualTo(2));
    }

    @Test
    void where_nothing_fresh_is_left_to_ask_the_learner_may_rest() {
        learning.takes(
                learning.learner,
                Certainty.SURE,
                Learning.KEY,
                Learning.KEY,
                Learning.KEY,
                Learning.KEY,
                Learning.KEY,
                Learning.KEY);
        learning.get(QuestionBank.class).fill(learning.brief, List.of(), Origin.GENERATED);

        assertThat(step())
                .isInstanceOfSatisfying(
                        NextStep.Rest.class,
                        rest -> assertThat(rest.nextReview()).isNotNull());
    }

    @Test
    void practice_asks_what_is_nearest_to_three_in_four() {
        learning.takes(Learning.KEY, Learning.WRONG, Learning.KEY, Learning.WRONG);

        PracticeQuestion first = next(Map.of());

        // Of ability near −0.3, 0.62 for the questions that are harder by 1 and 0.9 for those easier by 2.
        assertThat(learning.reserve().subList(2, 4)).contains(first.question());
        assertThat(first.chance()).isCloseTo(0.88, within(0.03));
    }

    @Test
    void practice_follows_what_is_answered_in_it_and_repeats_nothing() {
        learning.takes(Learning.KEY, Learning.KEY, Learning.KEY, Learning.KEY);
        List<QuestionVersionId> reserve = learning.reserve();

        PracticeQuestion first = next(Map.of());
        PracticeQuestion second = next(Map.of(first.question(), 0.0));

        assertThat(reserve.subList(0, 2)).contains(first.question());
        assertThat(second.question()).isNotEqualTo(first.question());
        assertThat(learning.get(Practice.class)
                        .next(
                                learning.learner,
                                learning.brief,
                                Skill.ATTRIBUTION,
                                null,
                                Map.of(
                                        reserve.get(0),
                                        1.0,
                                        reserve.get(1),
                                        1.0,
                                        reserve.get(2),
                                        1.0,
                                        reserve.get(3),
                                        1.0)))
                .isEmpty();
    }

    private PracticeQuestion next(Map<QuestionVersionId, Double> given) {
        return learning.get(Practice.class)
                .next(learning.learner, learning.brief, Skill.ATTRIBUTION, null, given)
                .orElseThrow();
    }

    private NextStep step() {
        return learning.get(NextSteps.class).of(learning.learner);
    }
}

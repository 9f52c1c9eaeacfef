package io.briefwise.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.briefwise.attempt.Answer;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.AttemptSheet;
import io.briefwise.attempt.Attempts;
import io.briefwise.attempt.Checked;
import io.briefwise.attempt.Practices;
import io.briefwise.question.Response;
import io.briefwise.question.Skill;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.Quizzes;
import io.briefwise.testing.Database;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class PractisingLearnerTest {

    private final Learning learning;

    PractisingLearnerTest(Database database) {
        learning = new Learning(database);
    }

    @AfterEach
    void close() {
        learning.close();
    }

    @Test
    void a_skill_that_has_no_fresh_question_cannot_be_practised() {
        learning.takes(Learning.WRONG, Learning.WRONG, Learning.WRONG, Learning.WRONG, Learning.KEY, Learning.KEY);

        assertThat(exercises().practise(learning.learner, Skill.DETAIL)).isEmpty();
    }

    @Test
    void a_practice_asks_one_question_more_until_nothing_fresh_is_left() {
        learning.takes(Learning.WRONG, Learning.WRONG, Learning.KEY, Learning.KEY);
        AttemptId practice = practise();

        assertThat(sheet(practice).entries()).hasSize(1);
        for (int asked = 1; asked <= 4; asked++) {
            answer(practice);
            assertThat(practices().goesOn(practice, learning.learner)).isEqualTo(asked < 4);
        }

        assertThat(sheet(practice).entries())
                .extracting(entry -> entry.question().id())
                .containsExactlyInAnyOrderElementsOf(learning.reserve());
    }

    @Test
    void asking_twice_before_an_answer_brings_no_second_question() {
        learning.takes(Learning.WRONG);
        AttemptId practice = practise();

        assertThat(practices().goesOn(practice, learning.learner)).isTrue();
        assertThat(practices().goesOn(practice, learning.learner)).isTrue();

        assertThat(sheet(practice).entries()).hasSize(1);
    }

    @Test
    void what_was_practised_moves_the_skill_and_how_far_is_told() {
        learning.takes(Learning.WRONG, Learning.WRONG, Learning.KEY, Learning.KEY);
        double before = attribution().chance();
        AttemptId practice = practise();
        answer(practice);
        learning.get(Attempts.class).submit(practice, learning.learner);

        List<Shift> shifts = learning.get(Mastery.class).shifts(learning.learner, practice);

        assertThat(shifts).singleElement().satisfies(shift -> {
            assertThat(shift.skill()).isEqualTo(Skill.ATTRIBUTION);
            assertThat(shift.answers()).isEqualTo(1);
            assertThat(shift.right()).isEqualTo(1);
            assertThat(shift.before()).isCloseTo(before, within(1e-3));
            assertThat(shift.after()).isGreaterThan(before);
            assertThat(shift.now().answers()).isEqualTo(5);
        });
    }

    @Test
    void what_was_left_open_counts_once_the_next_begins() {
        learning.takes(Learning.WRONG, Learning.WRONG, Learning.KEY, Learning.KEY);
        answer(practise());
        assertThat(attribution().answers()).isEqualTo(4);

        practise();

        assertThat(attribution().answers()).isEqualTo(5);
    }

    @Test
    void a_practice_is_no_part_of_the_lesson() {
        List<Quiz> lesson = learning.get(Quizzes.class).of(learning.brief);
        learning.takes(Learning.WRONG);
        practise();

        assertThat(learning.get(Quizzes.class).of(learning.brief)).isEqualTo(lesson);
    }

    @Test
    void a_review_asks_what_is_due_and_nothing_more() {
        assertThat(exercises().review(learning.learner)).isEmpty();
        learning.takes(Learning.WRONG, Learning.KEY, Learning.WRONG);
        learning.pass(Duration.ofMinutes(2));

        AttemptId review = exercises().review(learning.learner).orElseThrow();

        assertThat(sheet(review).entries())
                .extracting(entry -> entry.question().id())
                .containsExactly(
                        learning.reserve().getFirst(), learning.quiz.questions().get(2));
        answer(review);
        answer(review);
        assertThat(practices().goesOn(review, learning.learner)).isFalse();
        learning.get(Attempts.class).submit(review, learning.learner);
        assertThat(learning.get(Reviews.class).due(learning.learner)).isEmpty();
    }

    private AttemptId practise() {
        return exercises().practise(learning.learner, Skill.ATTRIBUTION).orElseThrow();
    }

    /** The first open question of an attempt, rightly. */
    private void answer(AttemptId attempt) {
        learning.pass(Duration.ofSeconds(1));
        AttemptSheet.Entry open = sheet(attempt).firstOpen().orElseThrow();
        Answer answer = new Answer(new Response.Chosen(Learning.KEY), null, open.edition());
        assertThat(learning.get(Attempts.class)
                        .check(attempt, learning.learner, open.question().id(), answer))
                .isInstanceOf(Checked.Settled.class);
    }

    private AttemptSheet sheet(AttemptId attempt) {
        return learning.get(Attempts.class).sheet(attempt, learning.learner);
    }

    private Standing attribution() {
        return learning.get(Mastery.class).skills(learning.learner).entrySet().stream()
                .filter(entry -> entry.getKey() == Skill.ATTRIBUTION)
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private Exercises exercises() {
        return learning.get(Exercises.class);
    }

    private Practices practices() {
        return learning.get(Practices.class);
    }
}

package io.briefwise.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.briefwise.account.PersonId;
import io.briefwise.account.Role;
import io.briefwise.analytics.LearnerRow.Standing;
import io.briefwise.attempt.Attempts;
import io.briefwise.attempt.Mark;
import io.briefwise.question.Response;
import io.briefwise.question.Skill;
import io.briefwise.statistics.Share;
import io.briefwise.testing.Answers;
import io.briefwise.testing.Database;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class InstructorLookingAtAClassTest {

    private final TaughtClass taught;

    InstructorLookingAtAClassTest(Database database) {
        taught = new TaughtClass(database);
    }

    @AfterEach
    void close() {
        taught.close();
    }

    @Test
    void learners_come_by_name_with_how_far_they_are() {
        taught.learner("Zoë Lang");
        taught.answered(taught.learner("Élise Roy"), 0, 1);
        taught.handedIn("Ada Okoye", 5, 0, 0, 1, 1, 0);

        assertThat(taught.picture().learners())
                .extracting(LearnerRow::name)
                .containsExactly("Ada Okoye", "Élise Roy", "Zoë Lang");
        assertThat(taught.picture().learners())
                .extracting(LearnerRow::standing)
                .containsExactly(Standing.HANDED_IN, Standing.IN_PROGRESS, Standing.NOT_STARTED);
        assertThat(taught.picture().learners())
                .extracting(LearnerRow::mark)
                .containsExactly(new Mark(3, 6, 0), null, null);
    }

    @Test
    void a_cell_tells_the_share_right_with_its_interval_from_four_answers_on() {
        taught.handedIn("Ada Okoye", 5, 0, 0, 1, 0, 0);

        ClassPicture picture = taught.picture();
        LearnerRow ada = picture.learners().getFirst();
        assertThat(picture.sections())
                .containsExactly(
                        new ClassPicture.SectionColumn(0, ""), new ClassPicture.SectionColumn(1, "The upper river"));
        assertThat(ada.sections())
                .containsExactly(new Cell.Judged(0.75, new Share(3, 4).interval(), 4), new Cell.TooFew(1));
        assertThat(picture.skills()).containsExactly(Skill.DETAIL, Skill.INFERENCE, Skill.CLAIM_AND_EVIDENCE);
        assertThat(ada.skills())
                .containsExactly(
                        new Cell.Judged(0.75, new Share(3, 4).interval(), 4), new Cell.TooFew(1), new Cell.TooFew(0));
    }

    @Test
    void answers_that_are_not_handed_in_are_nobodys_business() {
        taught.answered(taught.learner("Élise Roy"), 0, 0, 0, 0, 0);

        assertThat(taught.picture().learners().getFirst().sections())
                .containsExactly(new Cell.TooFew(0), new Cell.TooFew(0));
        assertThat(taught.picture().questions())
                .allSatisfy(row -> assertThat(row.right()).isEqualTo(new Cell.TooFew(0)));
    }

    @Test
    void the_first_attempt_counts() {
        PersonId ada = taught.handedIn("Ada Okoye", 5, 1, 1, 1, 1, 1);
        taught.parts.clock().advance(Duration.ofHours(1));
        taught.parts.get(Attempts.class).submit(taught.answered(ada, 0, 0, 0, 0, 0), ada);

        assertThat(taught.picture().learners()).hasSize(1);
        assertThat(taught.picture().learners().getFirst().mark()).isEqualTo(new Mark(0, 6, 0));
        assertThat(choices(taught.picture().questions().getFirst()).getFirst().count())
                .isZero();
    }

    @Test
    void in_the_row_of_the_class_each_learner_is_one_case() {
        for (String name : new String[] {"A A", "B B", "C C", "D D"}) {
            taught.handedIn(name, 5, 0, 0, 1, 1, name.equals("A A") ? 1 : 0);
        }

        assertThat(taught.picture().classRow().sections())
                .containsExactly(
                        new Cell.Judged(0.5, new Share(2, 4).interval(), 16),
                        new Cell.Judged(0.75, new Share(3, 4).interval(), 4));
    }

    @Test
    void a_question_tells_its_share_right_and_what_was_chosen() {
        taught.handedIn("A A", 5, 0);
        taught.handedIn("B B", 5, 2);
        taught.handedIn("C C", 5, 2);
        taught.handedIn("D D", 5, 0);
        taught.handedIn("E E", 5);

        QuestionRow first = taught.picture().questions().getFirst();
        assertThat(first.right()).isEqualTo(new Cell.Judged(0.5, new Share(2, 4).interval(), 4));
        assertThat(first.unanswered()).isEqualTo(1);
        assertThat(choices(first)).extracting(Given.Choice::count).containsExactly(2, 0, 2, 0);
        assertThat(choices(first)).extracting(Given.Choice::share).containsExactly(0.5, 0.0, 0.5, 0.0);
    }

    @Test
    void an_open_answer_is_counted_but_not_judged_before_it_is_marked() {
        PersonId ada = taught.learner("Ada Okoye");
        Attempts attempts = taught.parts.get(Attempts.class);
        var attempt = taught.answered(ada);
        Answers.give(attempts, attempt, ada, taught.quiz.questions().getLast(), new Response.Written("because"));
        attempts.submit(attempt, ada);

        QuestionRow open = taught.picture().questions().getLast();
        assertThat(open.right()).isEqualTo(new Cell.TooFew(1));
        assertThat(open.unanswered()).isZero();
        assertThat(open.given()).isEqualTo(new Given.Writing());
    }

    @Test
    void the_summary_counts_and_averages_those_who_handed_in() {
        taught.learner("Zoë Lang");
        taught.answered(taught.learner("Élise Roy"), 0, 1);
        taught.handedIn("Ada Okoye", 10, 0, 0, 0, 1, 1);
        taught.handedIn("Bo Li", 20, 1, 1, 1, 1, 1);

        ClassSummary summary = taught.picture().summary();
        assertThat(summary.learners()).isEqualTo(4);
        assertThat(summary.begun()).isEqualTo(3);
        assertThat(summary.handedIn()).isEqualTo(2);
        assertThat(Objects.requireNonNull(summary.mark()).mean()).isCloseTo(0.25, within(1e-12));
        assertThat(summary.medianMinutes()).isEqualTo(15);
    }

    @Test
    void a_class_of_nobody_has_a_picture_too() {
        ClassPicture picture = taught.picture();

        assertThat(picture.summary()).isEqualTo(new ClassSummary(0, 0, 0, null, null));
        assertThat(picture.learners()).isEmpty();
        assertThat(picture.questions()).hasSize(6);
    }

    @Test
    void nobody_but_its_instructor_sees_it() {
        PersonId learner = taught.learner("Ada Okoye");
        PersonId colleague = taught.person("Kim Colleague", Role.INSTRUCTOR);
        ClassPictures pictures = taught.parts.get(ClassPictures.class);

        assertThat(pictures.of(taught.assignment, learner)).isEmpty();
        assertThat(pictures.of(taught.assignment, colleague)).isEmpty();
    }

    private static List<Given.Choice> choices(QuestionRow question) {
        return ((Given.Choices) question.given()).choices();
    }
}

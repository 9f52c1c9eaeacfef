package io.briefwise.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.account.DemoEntrance;
import io.briefwise.account.People;
import io.briefwise.account.PersonId;
import io.briefwise.analytics.ClassPicture;
import io.briefwise.analytics.ClassPictures;
import io.briefwise.analytics.LearnerRow;
import io.briefwise.attempt.AttemptCard;
import io.briefwise.attempt.Attempts;
import io.briefwise.brief.Brief;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.Classrooms;
import io.briefwise.question.Origin;
import io.briefwise.question.Question;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.SampleQuestions;
import io.briefwise.reading.Position;
import io.briefwise.reading.ReadingPositions;
import io.briefwise.testing.Database;
import io.briefwise.testing.Parts;
import io.briefwise.testing.SampleBriefs;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.DefaultApplicationArguments;

/** On H2 only: the demonstration runs on nothing else, and writes through services that are tested on both. */
@ParameterizedClass
@EnumSource(value = Database.class, names = "H2")
class DemonstrationTest {

    private final Parts parts;
    private final PersonId instructor;
    private final PersonId mira;
    private final BriefId islamabad;

    DemonstrationTest(Database database) {
        parts = new Parts(
                database,
                Map.of("spring.profiles.active", "demo"),
                "io.briefwise.account",
                "io.briefwise.brief",
                "io.briefwise.question",
                "io.briefwise.quiz",
                "io.briefwise.classroom",
                "io.briefwise.reading",
                "io.briefwise.attempt",
                "io.briefwise.analytics",
                "io.briefwise.demo");
        islamabad = lesson("moscow", "Moscow’s 2014 opening to Islamabad");
        lesson("kigali", "From Montreal to Kigali");
        run();
        instructor = person(DemoEntrance.INSTRUCTOR);
        mira = person(DemoEntrance.LEARNER);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void one_class_of_24_has_an_assignment_for_each_brief_that_has_questions() {
        Classroom classroom = parts.get(Classrooms.class).taughtBy(instructor).getFirst();

        assertThat(classroom.name()).isEqualTo("Politics 11b");
        assertThat(parts.get(Classrooms.class).learners(classroom.id(), instructor))
                .hasSize(24);
        assertThat(assignments()).hasSize(2);
    }

    @Test
    void of_the_first_assignment_three_have_not_finished_and_one_has_not_begun() {
        assertThat(first().learners())
                .extracting(LearnerRow::standing)
                .containsOnlyOnce(LearnerRow.Standing.NOT_STARTED)
                .filteredOn(LearnerRow.Standing.IN_PROGRESS::equals)
                .hasSize(3);
        assertThat(first().summary().handedIn()).isEqualTo(20);
    }

    @Test
    void learners_differ() {
        assertThat(first().learners().stream().map(LearnerRow::mark).distinct()).hasSizeGreaterThan(5);
    }

    @Test
    void mira_has_read_two_sections_and_answered_some() {
        assertThat(parts.get(ReadingPositions.class).of(mira, islamabad).map(Position::furthest))
                .contains(1);
        assertThat(parts.get(Attempts.class).of(mira))
                .filteredOn(card -> card.assignment() != null)
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.submitted()).isFalse();
                    assertThat(card.answered()).isEqualTo(4);
                });
    }

    @Test
    void everything_happened_in_the_past() {
        var now = parts.get(Clock.class).instant();

        for (LearnerRow row : first().learners()) {
            assertThat(parts.get(Attempts.class).of(row.learner()))
                    .extracting(AttemptCard::startedAt)
                    .allSatisfy(started -> assertThat(started).isBefore(now));
        }
        assertThat(first().summary().medianMinutes()).isBetween(1.0, 60.0);
    }

    @Test
    void a_second_start_changes_nothing() {
        ClassPicture before = first();

        run();

        assertThat(parts.get(Classrooms.class).taughtBy(instructor)).hasSize(1);
        assertThat(first()).isEqualTo(before);
    }

    private void run() {
        parts.get(Demonstration.class).run(new DefaultApplicationArguments());
    }

    private BriefId lesson(String slug, String title) {
        Brief text = SampleBriefs.OF_THREE_SECTIONS;
        BriefId id = parts.get(Briefs.class)
                .keepShared(slug, new Brief(title, null, null, null, text.sections(), List.of()), title, null);
        List<Question> set = IntStream.range(0, 12)
                .<Question>mapToObj(number -> SampleQuestions.closed(number, number % 3, number % 4))
                .toList();
        List<Question> reserve = List.of(SampleQuestions.closed(21, 0, 0), SampleQuestions.closed(22, 0, 1));
        parts.get(QuestionBank.class).fill(id, set, reserve, Origin.LIBRARY);
        return id;
    }

    private ClassPicture first() {
        return assignments().stream()
                .map(assignment -> parts.get(ClassPictures.class)
                        .of(assignment.id(), instructor)
                        .orElseThrow())
                .filter(picture -> picture.brief().equals(islamabad))
                .findFirst()
                .orElseThrow();
    }

    private List<Assignment> assignments() {
        Classroom classroom = parts.get(Classrooms.class).taughtBy(instructor).getFirst();
        return parts.get(Assignments.class).of(classroom.id(), instructor);
    }

    private PersonId person(String email) {
        return parts.get(People.class).findByEmail(email).orElseThrow().id();
    }
}

package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefwise.account.PersonId;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.ClassResult;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.Classrooms;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.testing.Answers;
import io.briefwise.testing.Database;
import io.briefwise.testing.SampleBriefs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the promises of the page "Who sees what": each of its sentences about "never" is a rule here. */
@ParameterizedClass
@EnumSource(Database.class)
class WhatAnInstructorNeverSeesTest {

    private final Taking taking;
    private final PersonId instructor;
    private final AssignmentId assignment;
    private final QuestionVersionId open;

    WhatAnInstructorNeverSeesTest(Database database) {
        taking = new Taking(database);
        instructor = taking.instructor;
        open = taking.quiz.questions().getLast();
        Classrooms classrooms = taking.parts.get(Classrooms.class);
        Classroom classroom = done(classrooms.create("Politics 11b", instructor));
        classrooms.join(classroom.joinCode(), taking.learner);
        assignment = done(
                taking.parts.get(Assignments.class).assign(classroom.id(), taking.quiz.id(), null, null, instructor));
    }

    @AfterEach
    void close() {
        taking.close();
    }

    @Test
    void private_practice_even_on_the_very_quiz_that_was_set() {
        AttemptId practice = written(null);
        taking.attempts.submit(practice, taking.learner);

        isHidden(practice);
        assertThat(pile()).isEmpty();
    }

    @Test
    void answers_that_are_not_handed_in() {
        AttemptId draft = written(assignment);

        isHidden(draft);
        assertThat(pile()).isEmpty();
        taking.attempts.submit(draft, taking.learner);
        assertThat(taking.attempts.result(draft, instructor).learner()).isEqualTo(taking.learner);
        assertThat(pile()).hasSize(1);
    }

    @Test
    void texts_that_a_learner_brought_in() {
        Briefs briefs = taking.parts.get(Briefs.class);
        BriefId own = briefs.keep(SampleBriefs.OF_THREE_SECTIONS, "mine", taking.learner);

        assertThat(briefs.shared()).noneMatch(card -> card.id().equals(own));
        assertThat(briefs.ofOwner(instructor)).isEmpty();
        assertThat(briefs.owner(own)).contains(taking.learner);
    }

    /** The one module that reads the tables of others for instructors reads neither of these. */
    @Test
    void where_a_learner_is_in_a_text_and_what_was_said_of_a_draft() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/io/briefwise/analytics"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(source))
                        .as(source.toString())
                        .doesNotContain("reading_position", "feedback_", "brief_text");
            }
        }
    }

    private void isHidden(AttemptId attempt) {
        assertThatThrownBy(() -> taking.attempts.result(attempt, instructor)).isInstanceOf(NoSuchAttempt.class);
        assertThatThrownBy(() -> taking.attempts.sheet(attempt, instructor)).isInstanceOf(NoSuchAttempt.class);
        assertThatThrownBy(() -> taking.parts.get(Hints.class).asked(attempt, instructor, open))
                .isInstanceOf(NoSuchAttempt.class);
        assertThatThrownBy(() -> taking.parts.get(Marking.class).mark(attempt, open, instructor, List.of(1, 0, 2), ""))
                .isInstanceOf(NoSuchAttempt.class);
        assertThat(taking.attempts.of(instructor)).isEmpty();
    }

    private List<MarkingPile.Answer> pile() {
        return taking.parts
                .get(MarkingQueue.class)
                .of(assignment, instructor)
                .orElseThrow()
                .answers();
    }

    private AttemptId written(@Nullable AssignmentId set) {
        AttemptId attempt = taking.attempts.startOrResume(taking.quiz.id(), taking.learner, set);
        Answers.give(taking.attempts, attempt, taking.learner, open, new Response.Written("Not yet."));
        return attempt;
    }

    private static <T> T done(ClassResult<T> result) {
        return ((ClassResult.Done<T>) result).outcome();
    }
}

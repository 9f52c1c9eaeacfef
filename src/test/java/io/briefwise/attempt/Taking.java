package io.briefwise.attempt;

import io.briefwise.account.People;
import io.briefwise.account.PersonId;
import io.briefwise.account.Role;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.AttemptSettings;
import io.briefwise.classroom.ClassResult;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.Classrooms;
import io.briefwise.question.Origin;
import io.briefwise.question.Question;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.question.SampleQuestions;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.Quizzes;
import io.briefwise.testing.Answers;
import io.briefwise.testing.Database;
import io.briefwise.testing.Parts;
import io.briefwise.testing.SampleBriefs;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A learner, an instructor, and a brief with a quiz of two closed questions and an open one, and a check of two. */
final class Taking implements AutoCloseable {

    static final int FIRST_KEY = 2;
    static final int SECOND_KEY = 0;

    private static final List<Question> SET = List.of(
            SampleQuestions.closed(1, 0, FIRST_KEY),
            SampleQuestions.closed(2, 1, SECOND_KEY),
            SampleQuestions.open(3, 1));
    private static final List<Question> RESERVE =
            List.of(SampleQuestions.closed(11, 0, FIRST_KEY), SampleQuestions.closed(12, 0, SECOND_KEY));

    final Parts parts;
    final Attempts attempts;
    final PersonId learner;
    final PersonId other;
    final PersonId instructor;
    final Quiz quiz;
    final Quiz check;

    Taking(Database database) {
        this(database, SET);
    }

    /** With another quiz. */
    Taking(Database database, List<Question> set) {
        parts = database.parts(
                "io.briefwise.account",
                "io.briefwise.brief",
                "io.briefwise.question",
                "io.briefwise.quiz",
                "io.briefwise.classroom",
                "io.briefwise.attempt");
        attempts = parts.get(Attempts.class);
        People people = parts.get(People.class);
        learner = people.admit("Mira Kant", "mira@school.example", Role.LEARNER).id();
        other = people.admit("Olu Ade", "olu@school.example", Role.LEARNER).id();
        instructor =
                people.admit("Rosa Tan", "rosa@school.example", Role.INSTRUCTOR).id();
        BriefId brief = parts.get(Briefs.class).keep(SampleBriefs.OF_THREE_SECTIONS, "", null);
        parts.get(QuestionBank.class).fill(brief, set, RESERVE, Origin.GENERATED);
        List<Quiz> lesson = parts.get(Quizzes.class).of(brief);
        quiz = lesson.getFirst();
        check = lesson.getLast();
    }

    AttemptId begun(Quiz taken) {
        return attempts.startOrResume(taken.id(), learner, null);
    }

    /** The quiz set for a class that the learner and the other attend. */
    AssignmentId set(Quiz taken, @Nullable Instant due, AttemptSettings settings) {
        return done(parts.get(Assignments.class).assign(classroom().id(), taken.id(), null, due, settings, instructor));
    }

    AttemptId begun(Quiz taken, AssignmentId assignment) {
        return attempts.startOrResume(taken.id(), learner, assignment);
    }

    /** The instructor's class, made when it is first asked for. */
    Classroom classroom() {
        Classrooms classrooms = parts.get(Classrooms.class);
        return classrooms.taughtBy(instructor).stream().findFirst().orElseGet(() -> {
            Classroom fresh = done(classrooms.create("Politics", instructor));
            classrooms.join(fresh.joinCode(), learner);
            classrooms.join(fresh.joinCode(), other);
            return fresh;
        });
    }

    static <T> T done(ClassResult<T> result) {
        return switch (result) {
            case ClassResult.Done<T>(T outcome) -> outcome;
            case ClassResult.Refused<T>(var reason) -> throw new AssertionError(reason);
        };
    }

    Saved choose(AttemptId attempt, QuestionVersionId question, int option) {
        return Answers.give(attempts, attempt, learner, question, new Response.Chosen(option));
    }

    @Override
    public void close() {
        parts.close();
    }
}

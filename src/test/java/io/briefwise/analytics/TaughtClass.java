package io.briefwise.analytics;

import io.briefwise.account.People;
import io.briefwise.account.PersonId;
import io.briefwise.account.Role;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Attempts;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.ClassResult;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.classroom.Classrooms;
import io.briefwise.question.Origin;
import io.briefwise.question.Question;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.Response;
import io.briefwise.question.SampleQuestions;
import io.briefwise.question.Skill;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.Quizzes;
import io.briefwise.testing.Answers;
import io.briefwise.testing.Database;
import io.briefwise.testing.Parts;
import io.briefwise.testing.SampleBriefs;
import java.time.Duration;
import java.util.List;

/**
 * A class with a quiz of six questions: the key of each closed one is its first option. Four on section 0 for detail, one
 * on section 1 for inference, one open.
 */
public final class TaughtClass implements AutoCloseable {

    public static final int KEY = 0;

    private static final List<Question> SET = List.of(
            SampleQuestions.closed(1, 0, KEY),
            SampleQuestions.closed(2, 0, KEY),
            SampleQuestions.closed(3, 0, KEY),
            SampleQuestions.closed(4, 0, KEY),
            SampleQuestions.closed(5, 1, KEY, Skill.INFERENCE),
            SampleQuestions.open(6, 1));

    public final Parts parts;
    final PersonId instructor;
    final AssignmentId assignment;
    final Quiz quiz;
    private final Classroom classroom;

    TaughtClass(Database database) {
        this(database, SET);
    }

    /** With another quiz. */
    public TaughtClass(Database database, List<? extends Question> set) {
        parts = database.parts(
                "io.briefwise.account",
                "io.briefwise.brief",
                "io.briefwise.question",
                "io.briefwise.quiz",
                "io.briefwise.classroom",
                "io.briefwise.attempt",
                "io.briefwise.analytics",
                "io.briefwise.exchange");
        instructor = person("Rosa Tan", Role.INSTRUCTOR);
        BriefId brief = parts.get(Briefs.class).keep(SampleBriefs.OF_THREE_SECTIONS, "", null);
        parts.get(QuestionBank.class).fill(brief, set, List.of(), Origin.GENERATED);
        quiz = parts.get(Quizzes.class).of(brief).getFirst();
        classroom = done(parts.get(Classrooms.class).create("Politics", instructor));
        assignment = done(parts.get(Assignments.class).assign(classroom.id(), quiz.id(), null, null, instructor));
    }

    public PersonId learner(String name) {
        PersonId learner = person(name, Role.LEARNER);
        parts.get(Classrooms.class).join(classroom.joinCode(), learner);
        return learner;
    }

    /** A learner who answers the closed questions in their order with these options and hands in. */
    public PersonId handedIn(String name, int minutes, int... options) {
        PersonId learner = learner(name);
        AttemptId attempt = answered(learner, options);
        parts.clock().advance(Duration.ofMinutes(minutes));
        parts.get(Attempts.class).submit(attempt, learner);
        return learner;
    }

    /** A learner who answers the closed questions with these options, the last question in their own words, and hands in. */
    public PersonId wrote(String name, String words, int... options) {
        PersonId learner = learner(name);
        Attempts attempts = parts.get(Attempts.class);
        AttemptId attempt = answered(learner, options);
        Answers.give(attempts, attempt, learner, quiz.questions().getLast(), new Response.Written(words));
        attempts.submit(attempt, learner);
        return learner;
    }

    public PersonId instructor() {
        return instructor;
    }

    public AssignmentId assignment() {
        return assignment;
    }

    public ClassroomId classroom() {
        return classroom.id();
    }

    AttemptId answered(PersonId learner, int... options) {
        Attempts attempts = parts.get(Attempts.class);
        AttemptId attempt = attempts.startOrResume(quiz.id(), learner, assignment);
        for (int i = 0; i < options.length; i++) {
            Answers.give(attempts, attempt, learner, quiz.questions().get(i), new Response.Chosen(options[i]));
        }
        return attempt;
    }

    ClassPicture picture() {
        return parts.get(ClassPictures.class).of(assignment, instructor).orElseThrow();
    }

    public PersonId person(String name, Role role) {
        return parts.get(People.class)
                .admit(name, "p" + Integer.toHexString(name.hashCode()) + "@school.example", role)
                .id();
    }

    @Override
    public void close() {
        parts.close();
    }

    private static <T> T done(ClassResult<T> result) {
        return switch (result) {
            case ClassResult.Done<T>(T outcome) -> outcome;
            case ClassResult.Refused<T>(var reason) -> throw new AssertionError(reason);
        };
    }
}

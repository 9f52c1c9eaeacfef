package io.briefwise.load;

import io.briefwise.account.People;
import io.briefwise.account.Person;
import io.briefwise.account.PersonId;
import io.briefwise.account.Role;
import io.briefwise.brief.Briefs;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.ClassResult;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.Classrooms;
import io.briefwise.library.Library;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Purpose;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.Quizzes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * Learners in one class, and a quiz of the shipped library that was set for it. They all have the same password and share its
 * hash, made once as the product makes it: checking it at sign-in costs what it costs for anybody.
 *
 * @param emails of the learners, to sign in with
 * @param hash of the password of all
 * @param quiz which is set
 * @param questions how many it has
 */
record Coursework(List<String> emails, String hash, String quiz, int questions) {

    static final String PASSWORD = "a calm sentence to remember";

    private static final int QUESTIONS = 10;

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Transactions {}

    Coursework {
        emails = List.copyOf(emails);
    }

    /** Fills an empty database by the product's own services, while no server runs. */
    static Coursework prepare(DataSource database, int learners) {
        Flyway.configure().dataSource(database).load().migrate();
        try (AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext()) {
            parts.registerBean(DataSource.class, () -> database);
            parts.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
            parts.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database));
            parts.registerBean(Clock.class, Clock::systemUTC);
            parts.register(Transactions.class);
            parts.scan(
                    "io.briefwise.account",
                    "io.briefwise.brief",
                    "io.briefwise.question",
                    "io.briefwise.library",
                    "io.briefwise.quiz",
                    "io.briefwise.classroom");
            parts.refresh();
            parts.getBean(Library.class).scan();
            Quiz quiz = quiz(parts);
            PersonId instructor = parts.getBean(People.class)
                    .admit("Rosa Tan", "rosa@load.example", Role.INSTRUCTOR)
                    .id();
            Classroom classroom = done(parts.getBean(Classrooms.class).create("Politics", instructor));
            done(parts.getBean(Assignments.class)
                    .assign(
                            classroom.id(),
                            quiz.id(),
                            null,
                            Clock.systemUTC().instant().plus(Duration.ofDays(7)),
                            instructor));
            String hash = parts.getBean(PasswordEncoder.class).encode(PASSWORD);
            return new Coursework(
                    admit(parts, learners, classroom, hash), hash, quiz.id().toString(), QUESTIONS);
        }
    }

    /** A quiz of the library, cut to its first ten questions. */
    private static Quiz quiz(AnnotationConfigApplicationContext parts) {
        Quizzes quizzes = parts.getBean(Quizzes.class);
        Quiz quiz = parts.getBean(Briefs.class).shared().stream()
                .flatMap(brief -> quizzes.of(brief.id()).stream())
                .filter(found ->
                        found.purpose() == Purpose.QUIZ && found.questions().size() >= QUESTIONS)
                .min(Comparator.comparing(Quiz::title))
                .orElseThrow(() -> new IllegalStateException("the library has no quiz of ten questions"));
        parts.getBean(JdbcClient.class)
                .sql("delete from quiz_question where quiz_id = :quiz and version_id not in (:kept)")
                .param("quiz", quiz.id().uuid())
                .param(
                        "kept",
                        quiz.questions().subList(0, QUESTIONS).stream()
                                .map(QuestionVersionId::uuid)
                                .toList())
                .update();
        return quiz;
    }

    private static List<String> admit(
            AnnotationConfigApplicationContext parts, int learners, Classroom classroom, String hash) {
        People people = parts.getBean(People.class);
        Classrooms classrooms = parts.getBean(Classrooms.class);
        List<String> emails = new ArrayList<>();
        for (int i = 1; i <= learners; i++) {
            Person learner = people.admit("Learner " + i, "learner" + i + "@load.example", Role.LEARNER);
            classrooms.join(classroom.joinCode(), learner.id());
            emails.add(learner.email());
        }
        parts.getBean(JdbcClient.class)
                .sql("update account_person set password_hash = ?")
                .param(hash)
                .update();
        return emails;
    }

    private static <T> T done(ClassResult<T> result) {
        return switch (result) {
            case ClassResult.Done<T>(T outcome) -> outcome;
            case ClassResult.Refused<T>(var reason) -> throw new IllegalStateException("refused: " + reason);
        };
    }
}

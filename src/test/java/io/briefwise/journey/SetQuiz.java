package io.briefwise.journey;

import io.briefwise.account.People;
import io.briefwise.account.Person;
import io.briefwise.account.PersonId;
import io.briefwise.account.Role;
import io.briefwise.brief.Briefs;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.AttemptSettings;
import io.briefwise.classroom.ClassResult;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.Classrooms;
import io.briefwise.library.Library;
import io.briefwise.question.Form;
import io.briefwise.question.QuestionBank;
import io.briefwise.quiz.Purpose;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.Quizzes;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The first single choices of a quiz of the shipped library, set for a class several times, each time to be taken otherwise. */
final class SetQuiz {

    static final String LEARNER = "mira@school.example";

    private static final int QUESTIONS = 4;

    private final Map<String, AttemptSettings> settings;
    private final Map<String, String> doors = new LinkedHashMap<>();

    /** By a name each; how they are to be taken. */
    SetQuiz(Map<String, AttemptSettings> settings) {
        this.settings = settings;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Transactions {}

    /** Where the one of a name is begun. */
    String door(String name) {
        return doors.get(name);
    }

    /** Puts it into the data of a server that does not run yet. */
    void into(Path data) {
        JdbcConnectionPool database =
                JdbcConnectionPool.create("jdbc:h2:file:" + data.resolve("briefwise") + ";WRITE_DELAY=0", "sa", "");
        Flyway.configure().dataSource(database).load().migrate();
        try (AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext()) {
            parts.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
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
            set(parts, shortQuiz(parts));
        } finally {
            database.dispose();
        }
    }

    private void set(AnnotationConfigApplicationContext parts, Quiz quiz) {
        People people = parts.getBean(People.class);
        PersonId instructor =
                people.admit("Rosa Tan", "rosa@school.example", Role.INSTRUCTOR).id();
        Person learner = people.admit("Mira Kessler", LEARNER, Role.LEARNER);
        Classroom classroom = done(parts.getBean(Classrooms.class).create("Politics 11b", instructor));
        parts.getBean(Classrooms.class).join(classroom.joinCode(), learner.id());
        parts.getBean(JdbcClient.class)
                .sql("update account_person set password_hash = ?")
                .param(parts.getBean(PasswordEncoder.class).encode(Visitor.PASSWORD))
                .update();
        settings.forEach((name, taken) -> {
            AssignmentId set = done(
                    parts.getBean(Assignments.class).assign(classroom.id(), quiz.id(), null, null, taken, instructor));
            doors.put(name, "/take/" + quiz.id() + "/" + set);
        });
    }

    private static Quiz shortQuiz(AnnotationConfigApplicationContext parts) {
        Quizzes quizzes = parts.getBean(Quizzes.class);
        Quiz quiz = parts.getBean(Briefs.class).shared().stream()
                .flatMap(brief -> quizzes.of(brief.id()).stream())
                .filter(found -> found.purpose() == Purpose.QUIZ)
                .min(Comparator.comparing(Quiz::title))
                .orElseThrow();
        parts.getBean(JdbcClient.class)
                .sql("delete from quiz_question where quiz_id = :quiz and version_id not in (:kept)")
                .param("quiz", quiz.id().uuid())
                .param(
                        "kept",
                        parts.getBean(QuestionBank.class).all(quiz.questions()).stream()
                                .filter(one -> one.question().form() == Form.SINGLE_CHOICE)
                                .limit(QUESTIONS)
                                .map(one -> one.id().uuid())
                                .toList())
                .update();
        return quiz;
    }

    private static <T> T done(ClassResult<T> result) {
        return switch (result) {
            case ClassResult.Done<T>(T outcome) -> outcome;
            case ClassResult.Refused<T>(var reason) -> throw new IllegalStateException("refused: " + reason);
        };
    }
}

package io.briefwise.attempt;

import io.briefwise.account.People;
import io.briefwise.account.PersonId;
import io.briefwise.account.Role;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.question.Origin;
import io.briefwise.question.Question;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.question.SampleQuestions;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.Quizzes;
import io.briefwise.testing.Answers;
import io.briefwise.testing.SampleBriefs;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * A process that answers open questions one after the other for as long as it lives, on the database whose address it is
 * given. The nth answer is the number n; it prints the question and the number once it holds the receipt.
 */
final class AnsweringUntilKilled {

    private static final int QUESTIONS = 5;

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Transactions {}

    private AnsweringUntilKilled() {}

    static void main(String[] arguments) {
        DataSource database = JdbcConnectionPool.create(arguments[0], "sa", "");
        Flyway.configure().dataSource(database).load().migrate();
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.register(Transactions.class);
        context.scan(
                "io.briefwise.account",
                "io.briefwise.brief",
                "io.briefwise.question",
                "io.briefwise.quiz",
                "io.briefwise.classroom",
                "io.briefwise.attempt");
        context.refresh();
        answer(context);
    }

    private static void answer(AnnotationConfigApplicationContext context) {
        PersonId learner = context.getBean(People.class)
                .admit("Mira Kant", "mira@school.example", Role.LEARNER)
                .id();
        BriefId brief = context.getBean(Briefs.class).keep(SampleBriefs.OF_THREE_SECTIONS, "", null);
        List<Question> set = IntStream.range(0, QUESTIONS)
                .<Question>mapToObj(number -> SampleQuestions.open(number, 0))
                .toList();
        context.getBean(QuestionBank.class).fill(brief, set, List.of(), Origin.GENERATED);
        Quiz quiz = context.getBean(Quizzes.class).of(brief).getFirst();
        Attempts attempts = context.getBean(Attempts.class);
        AttemptId attempt = attempts.startOrResume(quiz.id(), learner, null);
        for (int n = 0; ; n++) {
            QuestionVersionId question = quiz.questions().get(n % QUESTIONS);
            if (Answers.give(attempts, attempt, learner, question, new Response.Written(Integer.toString(n)))
                    instanceof Receipt) {
                System.out.println(question + " " + n);
                System.out.flush();
            }
        }
    }
}

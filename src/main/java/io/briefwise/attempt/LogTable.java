package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.brief.BriefId;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.QuizId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads graded answers across attempts, each list in one statement. Where an answer could be tried several times, the first
 * try is what was answered.
 */
@Repository
class LogTable {

    /** One graded answer, of a quiz whose brief is not known here. */
    record Row(
            AttemptId attempt,
            QuizId quiz,
            PersonId learner,
            QuestionVersionId question,
            double fraction,
            @Nullable Certainty certainty,
            boolean hinted,
            Instant answeredAt,
            Instant gradedAt) {

        LoggedAnswer about(BriefId brief) {
            return new LoggedAnswer(
                    attempt, learner, brief, question, fraction, certainty, hinted, answeredAt, gradedAt);
        }
    }

    private static final String GRADED = """
            select a.id, a.quiz_id, a.learner_id, g.version_id,
                   coalesce(t.fraction, g.fraction) as fraction,
                   case when t.number is null then g.certainty else t.certainty end as certainty,
                   coalesce(t.tried_at, g.saved_at) as answered_at,
                   coalesce(m.marked_at, a.submitted_at) as graded_at,
                   (select count(*) from attempt_hint h
                    where h.attempt_id = a.id and h.version_id = g.version_id) as hints,
                   case when m.marker_id = a.learner_id then 1 else 0 end as marked_oneself,
                   row_number() over (partition by a.learner_id, g.version_id
                                      order by a.submitted_at, a.id) as turn
            from attempt_attempt a
            join attempt_answer g on g.attempt_id = a.id
            left join attempt_marking m on m.attempt_id = a.id and m.version_id = g.version_id
            left join attempt_try t on t.attempt_id = a.id and t.version_id = g.version_id and t.number = 1
            where a.submitted_at is not null and coalesce(t.fraction, g.fraction) is not null
            """;

    private static final String FIRST = " from (" + GRADED + ") f where f.turn = 1 and f.marked_oneself = 0";

    private final JdbcClient jdbc;

    LogTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> of(PersonId learner) {
        return jdbc.sql(GRADED + " and a.learner_id = :learner order by answered_at, a.id, g.version_id")
                .param("learner", learner.uuid())
                .query((row, number) -> row(row))
                .list();
    }

    LogState state(PersonId learner) {
        return jdbc.sql("select count(*) as answers, max(l.graded_at) as latest from (" + GRADED
                        + " and a.learner_id = :learner) l")
                .param("learner", learner.uuid())
                .query((row, number) -> new LogState(row.getInt("answers"), Moment.readOrNull(row, "latest")))
                .single();
    }

    List<Row> firstAnswers(Instant after, Instant until) {
        return jdbc.sql("select *" + FIRST + """
                         and f.graded_at > :after and f.graded_at <= :until
                        order by f.graded_at, f.answered_at, f.id, f.version_id
                        """)
                .param("after", Moment.stored(after))
                .param("until", Moment.stored(until))
                .query((row, number) -> row(row))
                .list();
    }

    int countFirstAnswers(Instant until) {
        return jdbc.sql("select count(*)" + FIRST + " and f.graded_at <= :until")
                .param("until", Moment.stored(until))
                .query(Integer.class)
                .single();
    }

    private static Row row(ResultSet row) throws SQLException {
        String certainty = row.getString("certainty");
        return new Row(
                new AttemptId(row.getObject("id", UUID.class)),
                new QuizId(row.getObject("quiz_id", UUID.class)),
                new PersonId(row.getObject("learner_id", UUID.class)),
                new QuestionVersionId(row.getObject("version_id", UUID.class)),
                row.getDouble("fraction"),
                certainty == null ? null : Certainty.valueOf(certainty),
                row.getInt("hints") > 0,
                Moment.read(row, "answered_at"),
                Moment.read(row, "graded_at"));
    }
}

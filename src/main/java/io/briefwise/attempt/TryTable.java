package io.briefwise.attempt;

import io.briefwise.question.QuestionVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of answers that were checked. Written while the attempt is locked. */
@Repository
class TryTable {

    private final JdbcClient jdbc;

    TryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they were made. */
    Map<QuestionVersionId, List<Try>> of(AttemptId attempt) {
        Map<QuestionVersionId, List<Try>> tries = new HashMap<>();
        jdbc.sql("""
                        select version_id, number, response, certainty, fraction, tried_at
                        from attempt_try where attempt_id = :attempt order by number
                        """).param("attempt", attempt.uuid()).query(row -> {
            tries.computeIfAbsent(
                            new QuestionVersionId(row.getObject("version_id", UUID.class)), _ -> new ArrayList<>())
                    .add(read(row));
        });
        return tries;
    }

    List<Try> of(AttemptId attempt, QuestionVersionId question) {
        return of(attempt).getOrDefault(question, List.of());
    }

    void add(AttemptId attempt, QuestionVersionId question, Try made) {
        Certainty certainty = made.certainty();
        jdbc.sql("""
                        insert into attempt_try
                            (attempt_id, version_id, number, response, certainty, fraction, tried_at)
                        values (:attempt, :question, :number, :response, :certainty, :fraction, :triedAt)
                        """)
                .param("attempt", attempt.uuid())
                .param("question", question.uuid())
                .param("number", made.number())
                .param("response", ResponseText.write(made.response()))
                .param("certainty", certainty == null ? null : certainty.name())
                .param("fraction", made.fraction())
                .param("triedAt", Moment.stored(made.triedAt()))
                .update();
    }

    private static Try read(ResultSet row) throws SQLException {
        String certainty = row.getString("certainty");
        return new Try(
                row.getInt("number"),
                ResponseText.read(row.getString("response")),
                certainty == null ? null : Certainty.valueOf(certainty),
                row.getDouble("fraction"),
                Moment.read(row, "tried_at"));
    }
}

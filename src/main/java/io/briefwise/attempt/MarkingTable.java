package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.question.QuestionVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of marks that people gave open answers: for each answer the one given last. */
@Repository
class MarkingTable {

    private final JdbcClient jdbc;

    MarkingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<QuestionVersionId, RubricMark> of(AttemptId attempt) {
        Map<QuestionVersionId, RubricMark> marks = new HashMap<>();
        jdbc.sql("""
                        select version_id, points, remark, marker_id, marked_at
                        from attempt_marking where attempt_id = :attempt
                        """).param("attempt", attempt.uuid()).query(row -> {
            marks.put(new QuestionVersionId(row.getObject("version_id", UUID.class)), mark(row));
        });
        return marks;
    }

    /** Called while the attempt is locked, so no other insert can come between. */
    void put(AttemptId attempt, QuestionVersionId question, RubricMark mark) {
        int updated = bound("""
                update attempt_marking
                set points = :points, remark = :remark, marker_id = :marker, marked_at = :markedAt
                where attempt_id = :attempt and version_id = :question
                """, attempt, question, mark).update();
        if (updated == 0) {
            bound("""
                    insert into attempt_marking (attempt_id, version_id, points, remark, marker_id, marked_at)
                    values (:attempt, :question, :points, :remark, :marker, :markedAt)
                    """, attempt, question, mark).update();
        }
    }

    private JdbcClient.StatementSpec bound(String sql, AttemptId attempt, QuestionVersionId question, RubricMark mark) {
        return jdbc.sql(sql)
                .param("attempt", attempt.uuid())
                .param("question", question.uuid())
                .param("points", mark.points().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .param("remark", mark.remark())
                .param("marker", mark.marker().uuid())
                .param("markedAt", Moment.stored(mark.markedAt()));
    }

    static RubricMark mark(ResultSet row) throws SQLException {
        List<Integer> points = Arrays.stream(row.getString("points").split(" "))
                .map(Integer::valueOf)
                .toList();
        return new RubricMark(
                points,
                row.getString("remark"),
                new PersonId(row.getObject("marker_id", UUID.class)),
                Moment.read(row, "marked_at"));
    }
}

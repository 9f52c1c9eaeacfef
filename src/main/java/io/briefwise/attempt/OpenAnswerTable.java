package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.question.QuestionVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the written answers that were handed in for an assignment, with their marks, in one statement. */
@Repository
class OpenAnswerTable {

    /** One written answer. */
    record Row(
            AttemptId attempt,
            PersonId learner,
            QuestionVersionId question,
            String written,
            int hints,
            int drafts,
            @Nullable RubricMark mark) {}

    private final JdbcClient jdbc;

    OpenAnswerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the attempts' ids, which are random. */
    List<Row> of(AssignmentId assignment) {
        return jdbc.sql("""
                        select a.id, a.learner_id, g.version_id, g.written,
                               m.points, m.remark, m.marker_id, m.marked_at,
                               (select count(*) from attempt_hint h
                                where h.attempt_id = a.id and h.version_id = g.version_id) as hints,
                               (select count(*) from attempt_draft d
                                where d.attempt_id = a.id and d.version_id = g.version_id) as drafts
                        from attempt_attempt a
                        join attempt_answer g on g.attempt_id = a.id
                        left join attempt_marking m on m.attempt_id = a.id and m.version_id = g.version_id
                        where a.assignment_id = :assignment and a.submitted_at is not null and g.written is not null
                        order by a.id
                        """)
                .param("assignment", assignment.uuid())
                .query((row, number) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new AttemptId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("learner_id", UUID.class)),
                new QuestionVersionId(row.getObject("version_id", UUID.class)),
                row.getString("written"),
                row.getInt("hints"),
                row.getInt("drafts"),
                row.getString("points") == null ? null : MarkingTable.mark(row));
    }
}

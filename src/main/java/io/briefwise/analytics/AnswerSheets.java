package io.briefwise.analytics;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.question.QuestionVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a class handed in, learner by learner, with one statement whatever its size. */
@Repository
class AnswerSheets {

    private final JdbcClient jdbc;

    AnswerSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first attempts at an assignment that were handed in, in a fixed order. */
    List<AnswerSheet> of(AssignmentId assignment) {
        Map<PersonId, AnswerSheet> sheets = new LinkedHashMap<>();
        jdbc.sql("""
                        select a.learner_id, a.questions, g.version_id, g.chosen, g.composed, g.fraction
                        from %s a
                        left join attempt_answer g on g.attempt_id = a.id
                        where a.try_number = 1 and a.submitted_at is not null
                        order by a.learner_id
                        """.formatted(ClassTables.FIRST_ATTEMPTS))
                .param("assignment", assignment.uuid())
                .query((ResultSet row) -> add(row, sheets));
        return new ArrayList<>(sheets.values());
    }

    private static void add(ResultSet row, Map<PersonId, AnswerSheet> sheets) throws SQLException {
        PersonId learner = new PersonId(row.getObject("learner_id", UUID.class));
        int asked = row.getInt("questions");
        AnswerSheet sheet = sheets.computeIfAbsent(learner, who -> new AnswerSheet(who, asked, new HashMap<>()));
        UUID question = row.getObject("version_id", UUID.class);
        if (question != null) {
            sheet.answers()
                    .put(
                            new QuestionVersionId(question),
                            new AnswerSheet.Given(
                                    ClassTables.response(row),
                                    row.getObject("fraction") == null ? null : row.getDouble("fraction")));
        }
    }
}

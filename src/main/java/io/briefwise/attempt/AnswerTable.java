package io.briefwise.attempt;

import io.briefwise.grading.Grade;
import io.briefwise.question.ComposedText;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of answers: for each question of an attempt the one given last. */
@Repository
class AnswerTable {

    private final JdbcClient jdbc;

    AnswerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<QuestionVersionId, GivenAnswer> of(AttemptId attempt) {
        Map<QuestionVersionId, GivenAnswer> answers = new HashMap<>();
        jdbc.sql("""
                        select version_id, chosen, written, composed, certainty, saved_at
                        from attempt_answer where attempt_id = :attempt
                        """).param("attempt", attempt.uuid()).query(row -> {
            answers.put(new QuestionVersionId(row.getObject("version_id", UUID.class)), answer(row));
        });
        return answers;
    }

    /** Called while the attempt is locked, so no other insert can come between. */
    void put(AttemptId attempt, QuestionVersionId question, GivenAnswer answer) {
        int updated = bound("""
                update attempt_answer
                set chosen = :chosen, written = :written, composed = :composed,
                    certainty = :certainty, saved_at = :savedAt
                where attempt_id = :attempt and version_id = :question
                """, attempt, question, answer).update();
        if (updated == 0) {
            bound("""
                    insert into attempt_answer (attempt_id, version_id, chosen, written, composed, certainty, saved_at)
                    values (:attempt, :question, :chosen, :written, :composed, :certainty, :savedAt)
                    """, attempt, question, answer).update();
        }
    }

    /** Takes back what was answered to a question, if anything was. */
    void remove(AttemptId attempt, QuestionVersionId question) {
        jdbc.sql("delete from attempt_answer where attempt_id = :attempt and version_id = :question")
                .param("attempt", attempt.uuid())
                .param("question", question.uuid())
                .update();
    }

    /** Keeps what the answer was worth when it was graded; an answer that awaits its mark has none yet. */
    void grade(AttemptId attempt, QuestionVersionId question, Grade grade) {
        switch (grade) {
            case Grade.Scored(double fraction) ->
                jdbc.sql("""
                                update attempt_answer set fraction = :fraction
                                where attempt_id = :attempt and version_id = :question
                                """)
                        .param("fraction", fraction)
                        .param("attempt", attempt.uuid())
                        .param("question", question.uuid())
                        .update();
            case Grade.AwaitsMark() -> {}
        }
    }

    private JdbcClient.StatementSpec bound(
            String sql, AttemptId attempt, QuestionVersionId question, GivenAnswer answer) {
        @Nullable Integer chosen = null;
        @Nullable String written = null;
        @Nullable String composed = null;
        switch (answer.response()) {
            case Response.Chosen(int option) -> chosen = option;
            case Response.Written(String text) -> written = text;
            case Response.Composed several -> composed = ComposedText.write(several);
        }
        Certainty certainty = answer.certainty();
        return jdbc.sql(sql)
                .param("attempt", attempt.uuid())
                .param("question", question.uuid())
                .param("chosen", chosen)
                .param("written", written)
                .param("composed", composed)
                .param("certainty", certainty == null ? null : certainty.name())
                .param("savedAt", Moment.stored(answer.savedAt()));
    }

    private static GivenAnswer answer(ResultSet row) throws SQLException {
        String certainty = row.getString("certainty");
        return new GivenAnswer(
                response(row), certainty == null ? null : Certainty.valueOf(certainty), Moment.read(row, "saved_at"));
    }

    private static Response response(ResultSet row) throws SQLException {
        String written = row.getString("written");
        if (written != null) {
            return new Response.Written(written);
        }
        String composed = row.getString("composed");
        return composed == null ? new Response.Chosen(row.getInt("chosen")) : ComposedText.read(composed);
    }
}

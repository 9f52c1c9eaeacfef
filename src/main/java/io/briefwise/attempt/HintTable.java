package io.briefwise.attempt;

import io.briefwise.question.QuestionVersionId;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the hints that learners asked for. */
@Repository
class HintTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    HintTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many hints to a question were asked for. */
    int asked(AttemptId attempt, QuestionVersionId question) {
        return jdbc.sql("select count(*) from attempt_hint where attempt_id = :attempt and version_id = :question")
                .param("attempt", attempt.uuid())
                .param("question", question.uuid())
                .query(Integer.class)
                .single();
    }

    /** Called while the attempt is locked, so no other insert can come between. */
    void add(AttemptId attempt, QuestionVersionId question, int hint) {
        jdbc.sql("""
                        insert into attempt_hint (attempt_id, version_id, hint, asked_at)
                        values (:attempt, :question, :hint, :askedAt)
                        """)
                .param("attempt", attempt.uuid())
                .param("question", question.uuid())
                .param("hint", hint)
                .param("askedAt", Moment.stored(clock.instant()))
                .update();
    }
}

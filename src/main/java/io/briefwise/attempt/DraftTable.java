package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.question.QuestionVersionId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the drafts on which learners asked for feedback. */
@Repository
class DraftTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** On how many drafts of an answer feedback was asked for. */
    int asked(AttemptId attempt, QuestionVersionId question) {
        return jdbc.sql("select count(*) from attempt_draft where attempt_id = :attempt and version_id = :question")
                .param("attempt", attempt.uuid())
                .param("question", question.uuid())
                .query(Integer.class)
                .single();
    }

    /** How often a learner asked, about any answer, in the time that has just passed. */
    int lately(PersonId learner, Duration passed) {
        return jdbc.sql("""
                        select count(*) from attempt_draft d join attempt_attempt a on a.id = d.attempt_id
                        where a.learner_id = :learner and d.asked_at > :since
                        """)
                .param("learner", learner.uuid())
                .param("since", Moment.stored(clock.instant().minus(passed)))
                .query(Integer.class)
                .single();
    }

    /** Called while the attempt is locked, so no other insert can come between. */
    void add(AttemptId attempt, QuestionVersionId question, int draft) {
        jdbc.sql("""
                        insert into attempt_draft (attempt_id, version_id, draft, asked_at)
                        values (:attempt, :question, :draft, :askedAt)
                        """)
                .param("attempt", attempt.uuid())
                .param("question", question.uuid())
                .param("draft", draft)
                .param("askedAt", Moment.stored(clock.instant()))
                .update();
    }
}

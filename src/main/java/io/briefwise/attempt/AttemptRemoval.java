package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.quiz.QuizId;
import io.briefwise.quiz.QuizzesErased;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes attempts away for good, or takes their learner out of them; within the transaction of the caller. */
@Component
class AttemptRemoval {

    private final JdbcClient jdbc;

    AttemptRemoval(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void remove(Collection<AttemptId> attempts) {
        for (AttemptId attempt : attempts) {
            change("delete from attempt_hint where attempt_id = :attempt", attempt);
            change("delete from attempt_draft where attempt_id = :attempt", attempt);
            change("delete from attempt_try where attempt_id = :attempt", attempt);
            change("delete from attempt_place where attempt_id = :attempt", attempt);
            change("delete from attempt_marking where attempt_id = :attempt", attempt);
            change("delete from attempt_answer where attempt_id = :attempt", attempt);
            change("delete from attempt_attempt where id = :attempt", attempt);
        }
    }

    /** What was ticked, and what it was worth, stays; what anybody wrote does not, and what awaits a mark gets none. */
    void unname(Collection<AttemptId> attempts, PersonId nobody) {
        for (AttemptId attempt : attempts) {
            change("delete from attempt_hint where attempt_id = :attempt", attempt);
            change("delete from attempt_draft where attempt_id = :attempt", attempt);
            change("delete from attempt_try where attempt_id = :attempt", attempt);
            change("update attempt_marking set remark = '' where attempt_id = :attempt", attempt);
            change("""
                    delete from attempt_answer
                    where attempt_id = :attempt and written is not null and fraction is null""", attempt);
            change(
                    "update attempt_answer set written = '' where attempt_id = :attempt and written is not null",
                    attempt);
            jdbc.sql("""
                            update attempt_attempt set learner_id = :nobody, open_for = null, awaiting = 0,
                                state = case when state = 'SUBMITTED' then 'MARKED' else state end
                            where id = :attempt""")
                    .param("nobody", nobody.uuid())
                    .param("attempt", attempt.uuid())
                    .update();
        }
    }

    /** Nobody can read any more what these were about. */
    @EventListener
    void follow(QuizzesErased erased) {
        for (QuizId quiz : erased.quizzes()) {
            remove(found(
                    jdbc.sql("select id from attempt_attempt where quiz_id = ?").param(quiz.uuid())));
        }
    }

    static List<AttemptId> found(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, number) -> new AttemptId(row.getObject("id", UUID.class)))
                .list();
    }

    private void change(String sql, AttemptId attempt) {
        jdbc.sql(sql).param("attempt", attempt.uuid()).update();
    }
}

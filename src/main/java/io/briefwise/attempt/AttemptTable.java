package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.QuizId;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of attempts. */
@Repository
class AttemptTable {

    private static final String SELECT = """
            select a.id, a.quiz_id, a.learner_id, a.assignment_id, a.started_at, a.submitted_at,
                   a.points, a.possible, a.awaiting
            from attempt_attempt a
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AttemptTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<AttemptRow> find(AttemptId id) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("id", id.uuid())
                .query((row, number) -> AttemptRow.read(row))
                .optional();
    }

    /** Reads an attempt and holds it until the transaction ends, so that answering and handing in exclude each other. */
    Optional<AttemptRow> lock(AttemptId id) {
        return jdbc.sql(SELECT + " where a.id = :id for update")
                .param("id", id.uuid())
                .query((row, number) -> AttemptRow.read(row))
                .optional();
    }

    /** The attempt that stands in the way of starting another. */
    Optional<AttemptId> open(QuizId quiz, PersonId learner, @Nullable AssignmentId assignment) {
        return jdbc.sql("select id from attempt_attempt where open_for = :openFor")
                .param("openFor", openFor(quiz, learner, assignment))
                .query((row, number) -> new AttemptId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Throws {@link org.springframework.dao.DuplicateKeyException} where one is open already. */
    void insert(AttemptId id, Quiz quiz, PersonId learner, @Nullable AssignmentId assignment) {
        jdbc.sql("""
                        insert into attempt_attempt
                            (id, quiz_id, learner_id, assignment_id, open_for, questions, started_at)
                        values (:id, :quiz, :learner, :assignment, :openFor, :questions, :now)
                        """)
                .param("id", id.uuid())
                .param("quiz", quiz.id().uuid())
                .param("learner", learner.uuid())
                .param("assignment", assignment == null ? null : assignment.uuid())
                .param("openFor", openFor(quiz.id(), learner, assignment))
                .param("questions", quiz.questions().size())
                .param("now", Moment.stored(clock.instant()))
                .update();
    }

    /** @param another whether the learner may start another attempt afterwards */
    void submit(AttemptId id, Mark mark, boolean another) {
        jdbc.sql("""
                        update attempt_attempt
                        set submitted_at = :now, points = :points, possible = :possible, awaiting = :awaiting,
                            open_for = case when :another then null else open_for end
                        where id = :id
                        """)
                .param("now", Moment.stored(clock.instant()))
                .param("points", mark.points())
                .param("possible", mark.possible())
                .param("awaiting", mark.awaiting())
                .param("another", another)
                .param("id", id.uuid())
                .update();
    }

    /** What an attempt is worth after one of its answers was marked, from the fractions of all of them. */
    void markAgain(AttemptId id) {
        jdbc.sql("""
                        update attempt_attempt
                        set points = (select coalesce(sum(g.fraction), 0) from attempt_answer g where g.attempt_id = :id),
                            awaiting = (select count(*) from attempt_answer g
                                        where g.attempt_id = :id and g.fraction is null),
                            possible = questions - (select count(*) from attempt_answer g
                                                    where g.attempt_id = :id and g.fraction is null)
                        where id = :id
                        """).param("id", id.uuid()).update();
    }

    /** The attempts of a person, newest first, each with the number of its answers. */
    Map<AttemptRow, Integer> of(PersonId learner) {
        Map<AttemptRow, Integer> rows = new LinkedHashMap<>();
        jdbc.sql("""
                        select a.id, a.quiz_id, a.learner_id, a.assignment_id, a.started_at, a.submitted_at,
                               a.points, a.possible, a.awaiting,
                               (select count(*) from attempt_answer g where g.attempt_id = a.id) as answered
                        from attempt_attempt a where a.learner_id = :learner order by a.started_at desc, a.id
                        """).param("learner", learner.uuid()).query(row -> {
            rows.put(AttemptRow.read(row), row.getInt("answered"));
        });
        return rows;
    }

    private static String openFor(QuizId quiz, PersonId learner, @Nullable AssignmentId assignment) {
        return quiz + ":" + learner + ":" + (assignment == null ? "" : assignment);
    }
}

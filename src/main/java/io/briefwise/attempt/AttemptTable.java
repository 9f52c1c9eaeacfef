package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.quiz.ConductJson;
import io.briefwise.quiz.QuizId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of attempts. */
@Repository
class AttemptTable {

    private static final String SELECT = "select " + AttemptRow.COLUMNS + " from attempt_attempt a ";

    private final JdbcClient jdbc;

    AttemptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AttemptRow> find(AttemptId id) {
        return jdbc.sql(SELECT + "where a.id = :id")
                .param("id", id.uuid())
                .query((row, number) -> AttemptRow.read(row))
                .optional();
    }

    /** Reads an attempt and holds it until the transaction ends, so that answering and handing in exclude each other. */
    Optional<AttemptRow> lock(AttemptId id) {
        return jdbc.sql(SELECT + "where a.id = :id for update")
                .param("id", id.uuid())
                .query((row, number) -> AttemptRow.read(row))
                .optional();
    }

    /** What a learner made of a quiz under one assignment, the newest first. */
    List<AttemptRow> of(QuizId quiz, PersonId learner, @Nullable AssignmentId assignment) {
        return jdbc.sql(SELECT
                        + """
                        where a.learner_id = :learner and a.quiz_id = :quiz
                          and %s order by a.started_at desc, a.id
                        """.formatted(
                                assignment == null ? "a.assignment_id is null" : "a.assignment_id = :assignment"))
                .param("learner", learner.uuid())
                .param("quiz", quiz.uuid())
                .param("assignment", assignment == null ? null : assignment.uuid())
                .query((row, number) -> AttemptRow.read(row))
                .list();
    }

    /** Throws {@link org.springframework.dao.DuplicateKeyException} where one goes on already. */
    void insert(AttemptRow fresh, int questions) {
        AssignmentId assignment = fresh.assignment();
        jdbc.sql("""
                        insert into attempt_attempt
                            (id, quiz_id, learner_id, assignment_id, open_for, questions, seed, conduct,
                             started_at, deadline_at, ends_at, state)
                        values (:id, :quiz, :learner, :assignment, :openFor, :questions, :seed, :conduct,
                                :startedAt, :deadlineAt, :endsAt, :state)
                        """)
                .param("id", fresh.id().uuid())
                .param("quiz", fresh.quiz().uuid())
                .param("learner", fresh.learner().uuid())
                .param("assignment", assignment == null ? null : assignment.uuid())
                .param("openFor", fresh.quiz() + ":" + fresh.learner() + ":" + (assignment == null ? "" : assignment))
                .param("questions", questions)
                .param("seed", fresh.seed())
                .param("conduct", fresh.conduct() == null ? null : ConductJson.write(fresh.conduct()))
                .param("startedAt", Moment.stored(fresh.startedAt()))
                .param("deadlineAt", Moment.storedOrNull(fresh.deadlineAt()))
                .param("endsAt", Moment.storedOrNull(fresh.endsAt()))
                .param("state", fresh.stored().name())
                .update();
    }

    /** @param mark null where nothing is marked */
    void close(AttemptId id, AttemptState state, Instant at, @Nullable Mark mark) {
        jdbc.sql("""
                        update attempt_attempt
                        set state = :state, submitted_at = :at, points = :points, possible = :possible,
                            awaiting = :awaiting, deduction = :deduction, open_for = null, ends_at = null
                        where id = :id
                        """)
                .param("state", state.name())
                .param("at", Moment.stored(at))
                .param("points", mark == null ? null : mark.points())
                .param("possible", mark == null ? null : mark.possible())
                .param("awaiting", mark == null ? null : mark.awaiting())
                .param("deduction", mark == null ? 0 : mark.deduction())
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

    void become(AttemptId id, AttemptState state) {
        jdbc.sql("update attempt_attempt set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id.uuid())
                .update();
    }

    /** The attempts of a person, newest first, each with the number of its answers. */
    Map<AttemptRow, Integer> of(PersonId learner) {
        Map<AttemptRow, Integer> rows = new LinkedHashMap<>();
        jdbc.sql("select " + AttemptRow.COLUMNS + """
                        , (select count(*) from attempt_answer g where g.attempt_id = a.id) as answered
                        from attempt_attempt a where a.learner_id = :learner order by a.started_at desc, a.id
                        """)
                .param("learner", learner.uuid())
                .query(row -> {
                    rows.put(AttemptRow.read(row), row.getInt("answered"));
                });
        return rows;
    }
}

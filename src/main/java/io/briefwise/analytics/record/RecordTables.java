package io.briefwise.analytics.record;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.question.ComposedText;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads marks and answers row by row, each table with one statement whatever the size of the class. */
@Repository
class RecordTables {

    private final JdbcClient jdbc;

    RecordTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Learner(PersonId id, String name, String email) {}

    /** Who took what. */
    record Taken(PersonId learner, AssignmentId assignment) {}

    /** An answer as stored. */
    record Stored(
            Learner learner,
            int attempt,
            OffsetDateTime handedIn,
            QuestionVersionId question,
            Response response,
            @Nullable String certainty,
            @Nullable Double fraction) {}

    List<Learner> learners(ClassroomId id) {
        return jdbc.sql("""
                        select p.id as learner_id, p.name, p.email from classroom_learner l
                        join account_person p on p.id = l.person_id
                        where l.class_id = ?""").param(id.uuid()).query((row, _) -> learner(row)).list();
    }

    /** The shares of the attempts that have a mark, lateness taken off, the earliest first. */
    Map<Taken, List<Double>> marks(ClassroomId id) {
        Map<Taken, List<Double>> marks = new HashMap<>();
        jdbc.sql("""
                        select t.learner_id, t.assignment_id, t.points, t.possible, t.deduction
                        from classroom_assignment s
                        join attempt_attempt t on t.assignment_id = s.id
                        where s.class_id = ? and t.points is not null
                        order by t.started_at, t.id""").param(id.uuid()).query((ResultSet row) -> {
            Taken taken = new Taken(
                    new PersonId(row.getObject("learner_id", UUID.class)),
                    new AssignmentId(row.getObject("assignment_id", UUID.class)));
            marks.computeIfAbsent(taken, _ -> new ArrayList<>()).add(counted(row));
        });
        return marks;
    }

    /** What was handed in for an assignment, by learner, attempt and time. */
    List<Stored> answers(AssignmentId id) {
        return jdbc.sql("""
                        select a.learner_id, p.name, p.email, a.submitted_at,
                               dense_rank() over (partition by a.learner_id order by a.started_at, a.id) as try_number,
                               g.version_id, g.chosen, g.composed, g.written, g.certainty, g.fraction
                        from attempt_attempt a
                        join account_person p on p.id = a.learner_id
                        join attempt_answer g on g.attempt_id = a.id
                        where a.assignment_id = ? and a.submitted_at is not null
                        order by p.name, a.learner_id, a.started_at, a.id, g.saved_at, g.version_id""").param(id.uuid()).query((row, _) -> stored(row)).list();
    }

    private static double counted(ResultSet row) throws SQLException {
        int possible = row.getInt("possible");
        return possible == 0 ? 0 : row.getDouble("points") / possible * (1 - row.getDouble("deduction"));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                learner(row),
                row.getInt("try_number"),
                row.getObject("submitted_at", OffsetDateTime.class),
                new QuestionVersionId(row.getObject("version_id", UUID.class)),
                response(row),
                row.getString("certainty"),
                row.getObject("fraction") == null ? null : row.getDouble("fraction"));
    }

    private static Learner learner(ResultSet row) throws SQLException {
        return new Learner(
                new PersonId(row.getObject("learner_id", UUID.class)), row.getString("name"), row.getString("email"));
    }

    private static Response response(ResultSet row) throws SQLException {
        String composed = row.getString("composed");
        if (composed != null) {
            return ComposedText.read(composed);
        }
        Integer chosen = row.getObject("chosen", Integer.class);
        return chosen == null
                ? new Response.Written(Objects.requireNonNullElse(row.getString("written"), ""))
                : new Response.Chosen(chosen);
    }
}

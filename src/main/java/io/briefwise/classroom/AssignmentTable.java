package io.briefwise.classroom;

import io.briefwise.quiz.QuizId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of assignments. */
@Repository
class AssignmentTable {

    private static final String SELECT =
            "select id, class_id, quiz_id, opens_at, due_at, settings from classroom_assignment ";

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(Assignment fresh) {
        bound("""
                insert into classroom_assignment (id, class_id, quiz_id, opens_at, due_at, settings, assigned_at)
                values (:id, :class, :quiz, :opens, :due, :settings, :now)""", fresh)
                .param("class", fresh.classroom().uuid())
                .param("quiz", fresh.quiz().uuid())
                .param("now", Moment.stored(clock.instant()))
                .update();
    }

    void update(Assignment changed) {
        bound("""
                update classroom_assignment set opens_at = :opens, due_at = :due, settings = :settings
                where id = :id""", changed).update();
    }

    Optional<Assignment> find(AssignmentId id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id.uuid())
                .query(AssignmentTable::assignment)
                .optional();
    }

    List<Assignment> all(Collection<AssignmentId> ids) {
        return jdbc.sql(SELECT + "where id in (:ids)")
                .param("ids", ids.stream().map(AssignmentId::uuid).toList())
                .query(AssignmentTable::assignment)
                .list();
    }

    /** The newest first. */
    List<Assignment> of(ClassroomId classroom) {
        return jdbc.sql(SELECT + "where class_id = ? order by assigned_at desc, id")
                .param(classroom.uuid())
                .query(AssignmentTable::assignment)
                .list();
    }

    private JdbcClient.StatementSpec bound(String sql, Assignment assignment) {
        return jdbc.sql(sql)
                .param("id", assignment.id().uuid())
                .param("opens", Moment.storedOrNull(assignment.opens()))
                .param("due", Moment.storedOrNull(assignment.due()))
                .param("settings", SettingsJson.write(assignment.settings()));
    }

    private static Assignment assignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                new AssignmentId(row.getObject("id", UUID.class)),
                new ClassroomId(row.getObject("class_id", UUID.class)),
                new QuizId(row.getObject("quiz_id", UUID.class)),
                Moment.read(row, "opens_at"),
                Moment.read(row, "due_at"),
                SettingsJson.read(row.getString("settings")));
    }
}

package io.briefwise.classroom;

import io.briefwise.account.PersonId;
import io.briefwise.quiz.QuizId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Quizzes set for classes. Only an instructor of the class sets one; only its people find it. */
@Service
public class Assignments {

    private static final String SELECT = "select id, class_id, quiz_id, opens_at, due_at from classroom_assignment ";

    private final JdbcClient jdbc;
    private final Classrooms classrooms;
    private final Clock clock;

    Assignments(JdbcClient jdbc, Classrooms classrooms, Clock clock) {
        this.jdbc = jdbc;
        this.classrooms = classrooms;
        this.clock = clock;
    }

    @Transactional
    public ClassResult<AssignmentId> assign(
            ClassroomId classroom, QuizId quiz, @Nullable Instant opens, @Nullable Instant due, PersonId by) {
        if (!classrooms.teaches(by, classroom)) {
            return new ClassResult.Refused<>(ClassRefusal.NOT_YOUR_CLASS);
        }
        if (opens != null && due != null && !opens.isBefore(due)) {
            return new ClassResult.Refused<>(ClassRefusal.DATES_CROSSED);
        }
        AssignmentId id = AssignmentId.fresh();
        jdbc.sql("""
                        insert into classroom_assignment (id, class_id, quiz_id, opens_at, due_at, assigned_at)
                        values (:id, :class, :quiz, :opens, :due, :now)""")
                .param("id", id.uuid())
                .param("class", classroom.uuid())
                .param("quiz", quiz.uuid())
                .param("opens", opens == null ? null : Moment.stored(opens))
                .param("due", due == null ? null : Moment.stored(due))
                .param("now", Moment.stored(clock.instant()))
                .update();
        return new ClassResult.Done<>(id);
    }

    /** The assignments of a class, the newest first, for its people; for anybody else there are none. */
    public List<Assignment> of(ClassroomId classroom, PersonId asker) {
        if (!concerns(classroom, asker)) {
            return List.of();
        }
        return jdbc.sql(SELECT + "where class_id = ? order by assigned_at desc, id")
                .param(classroom.uuid())
                .query(Assignments::assignment)
                .list();
    }

    /** The assignment, for a learner or an instructor of its class; for anybody else there is none. */
    public Optional<Assignment> find(AssignmentId id, PersonId asker) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id.uuid())
                .query(Assignments::assignment)
                .optional()
                .filter(assignment -> concerns(assignment.classroom(), asker));
    }

    private boolean concerns(ClassroomId classroom, PersonId asker) {
        return classrooms.attends(asker, classroom) || classrooms.teaches(asker, classroom);
    }

    private static Assignment assignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                new AssignmentId(row.getObject("id", UUID.class)),
                new ClassroomId(row.getObject("class_id", UUID.class)),
                new QuizId(row.getObject("quiz_id", UUID.class)),
                Moment.read(row, "opens_at"),
                Moment.read(row, "due_at"));
    }
}

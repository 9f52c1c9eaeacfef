package io.briefwise.classroom;

import io.briefwise.account.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where classes are kept. */
@Repository
class ClassTable {

    private static final String SELECT = "select c.id, c.name, c.join_code from classroom_class c ";

    private final JdbcClient jdbc;
    private final Clock clock;

    ClassTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Classroom add(String name) {
        Classroom classroom =
                new Classroom(ClassroomId.fresh(), name, freeCode().text());
        jdbc.sql("insert into classroom_class (id, name, join_code, created_at) values (?, ?, ?, ?)")
                .params(classroom.id().uuid(), classroom.name(), classroom.joinCode(), Moment.stored(clock.instant()))
                .update();
        return classroom;
    }

    Classroom renewCode(ClassroomId id) {
        jdbc.sql("update classroom_class set join_code = ? where id = ?")
                .params(freeCode().text(), id.uuid())
                .update();
        return find(id).orElseThrow(() -> new IllegalArgumentException("no class " + id));
    }

    Optional<Classroom> find(ClassroomId id) {
        return jdbc.sql(SELECT + "where c.id = ?")
                .param(id.uuid())
                .query(ClassTable::classroom)
                .optional();
    }

    Optional<Classroom> byCode(JoinCode code) {
        return jdbc.sql(SELECT + "where c.join_code = ?")
                .param(code.text())
                .query(ClassTable::classroom)
                .optional();
    }

    List<Classroom> taughtBy(PersonId instructor) {
        return ofPerson("classroom_instructor", instructor);
    }

    List<Classroom> attendedBy(PersonId learner) {
        return ofPerson("classroom_learner", learner);
    }

    private List<Classroom> ofPerson(String table, PersonId person) {
        return jdbc.sql(SELECT + "join " + table
                        + " p on p.class_id = c.id where p.person_id = ? order by c.name, c.id")
                .param(person.uuid())
                .query(ClassTable::classroom)
                .list();
    }

    /** Among 78 thousand million codes a second draw is hardly ever needed; the constraint decides a race. */
    private JoinCode freeCode() {
        JoinCode code = JoinCode.fresh();
        while (byCode(code).isPresent()) {
            code = JoinCode.fresh();
        }
        return code;
    }

    private static Classroom classroom(ResultSet row, int number) throws SQLException {
        return new Classroom(
                new ClassroomId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("join_code"));
    }
}

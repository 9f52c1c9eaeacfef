package io.briefwise.classroom;

import io.briefwise.account.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who teaches and who attends which class. */
@Repository
class Enrolment {

    private final JdbcClient jdbc;
    private final Clock clock;

    Enrolment(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void addInstructor(ClassroomId id, PersonId instructor) {
        jdbc.sql("insert into classroom_instructor (class_id, person_id) values (?, ?)")
                .params(id.uuid(), instructor.uuid())
                .update();
    }

    void addLearner(ClassroomId id, PersonId learner) {
        jdbc.sql("""
                        merge into classroom_learner there
                        using (select cast(:class as uuid) as class_id, cast(:person as uuid) as person_id) wanted
                        on there.class_id = wanted.class_id and there.person_id = wanted.person_id
                        when not matched then insert (class_id, person_id, joined_at)
                        values (wanted.class_id, wanted.person_id, cast(:now as timestamp with time zone))""")
                .param("class", id.uuid())
                .param("person", learner.uuid())
                .param("now", Moment.stored(clock.instant()))
                .update();
    }

    List<PersonId> learners(ClassroomId id) {
        return jdbc.sql("select person_id from classroom_learner where class_id = ?")
                .param(id.uuid())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    boolean isInstructor(ClassroomId id, PersonId person) {
        return isIn("classroom_instructor", id, person);
    }

    boolean isLearner(ClassroomId id, PersonId person) {
        return isIn("classroom_learner", id, person);
    }

    private boolean isIn(String table, ClassroomId id, PersonId person) {
        return jdbc.sql("select count(*) from " + table + " where class_id = ? and person_id = ?")
                        .params(id.uuid(), person.uuid())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}

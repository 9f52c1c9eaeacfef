package io.briefwise.classroom;

import io.briefwise.account.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what learners are granted. */
@Repository
class AccommodationTable {

    private final JdbcClient jdbc;

    AccommodationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(ClassroomId classroom, UUID forWhom, Accommodation granted) {
        jdbc.sql("delete from classroom_accommodation where class_id = :class and for_whom = :whom")
                .param("class", classroom.uuid())
                .param("whom", forWhom)
                .update();
        jdbc.sql("""
                        insert into classroom_accommodation
                            (class_id, for_whom, extra_time, extra_attempts,
                             larger_type, reduced_distraction, read_aloud)
                        values (:class, :whom, :time, :attempts, :larger, :reduced, :aloud)""")
                .param("class", classroom.uuid())
                .param("whom", forWhom)
                .param("time", granted.extraTime())
                .param("attempts", granted.extraAttempts())
                .param("larger", granted.largerType())
                .param("reduced", granted.reducedDistraction())
                .param("aloud", granted.readAloud())
                .update();
    }

    /** Of each class what the learner has there, of their own and with the class. */
    Map<ClassroomId, Accommodation> of(Collection<ClassroomId> classrooms, PersonId learner) {
        Map<ClassroomId, Accommodation> found = new HashMap<>();
        jdbc.sql("""
                        select class_id, extra_time, extra_attempts, larger_type, reduced_distraction, read_aloud
                        from classroom_accommodation
                        where class_id in (:classes) and (for_whom = :learner or for_whom = class_id)""")
                .param("classes", classrooms.stream().map(ClassroomId::uuid).toList())
                .param("learner", learner.uuid())
                .query(row -> {
                    found.merge(new ClassroomId(row.getObject("class_id", UUID.class)), read(row), Accommodation::and);
                });
        return found;
    }

    /** What learners of a class were granted, each for themselves. */
    Map<PersonId, Accommodation> of(ClassroomId classroom) {
        Map<PersonId, Accommodation> found = new HashMap<>();
        jdbc.sql("""
                        select for_whom, extra_time, extra_attempts, larger_type, reduced_distraction, read_aloud
                        from classroom_accommodation where class_id = :class and for_whom <> class_id""").param("class", classroom.uuid()).query(row -> {
            found.put(new PersonId(row.getObject("for_whom", UUID.class)), read(row));
        });
        return found;
    }

    /** What one learner, or the whole class, was granted, and nothing else. */
    Accommodation granted(ClassroomId classroom, UUID forWhom) {
        return jdbc.sql("""
                        select extra_time, extra_attempts, larger_type, reduced_distraction, read_aloud
                        from classroom_accommodation where class_id = :class and for_whom = :whom""")
                .param("class", classroom.uuid())
                .param("whom", forWhom)
                .query((row, number) -> read(row))
                .optional()
                .orElse(Accommodation.NONE);
    }

    private static Accommodation read(ResultSet row) throws SQLException {
        return new Accommodation(
                row.getInt("extra_time"),
                row.getInt("extra_attempts"),
                row.getBoolean("larger_type"),
                row.getBoolean("reduced_distraction"),
                row.getBoolean("read_aloud"));
    }
}

package io.briefwise.classroom;

import io.briefwise.account.PersonColumn;
import io.briefwise.account.PersonId;
import io.briefwise.account.PersonalData;
import io.briefwise.account.PlainRow;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.BriefUse;
import io.briefwise.quiz.QuizId;
import io.briefwise.quiz.TextQuizzes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is in which class. A class outlives its people, and the texts set for it with it. */
@Component
@Order(30)
class ClassroomData implements PersonalData, BriefUse {

    private final JdbcClient jdbc;
    private final TextQuizzes quizzes;

    ClassroomData(JdbcClient jdbc, TextQuizzes quizzes) {
        this.jdbc = jdbc;
        this.quizzes = quizzes;
    }

    @Override
    public List<PersonColumn> columns() {
        return List.of(
                PersonColumn.erased("classroom_learner", "person_id"),
                PersonColumn.erased("classroom_instructor", "person_id"),
                PersonColumn.erased("classroom_accommodation", "for_whom"),
                PersonColumn.erased("classroom_extension", "person_id"));
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(PersonId person) {
        return Map.of(
                "classes attended",
                PlainRow.of(jdbc, """
                        select c.name, l.joined_at from classroom_learner l
                        join classroom_class c on c.id = l.class_id where l.person_id = ?""", person),
                "classes taught",
                PlainRow.of(jdbc, """
                        select c.name from classroom_instructor i
                        join classroom_class c on c.id = i.class_id where i.person_id = ?""", person),
                "accommodations",
                PlainRow.of(jdbc, """
                        select c.name, a.extra_time, a.extra_attempts, a.larger_type, a.reduced_distraction, a.read_aloud
                        from classroom_accommodation a
                        join classroom_class c on c.id = a.class_id where a.for_whom = ?""", person),
                "extensions",
                PlainRow.of(jdbc, """
                        select assignment_id, seconds from classroom_extension where person_id = ?""", person));
    }

    @Override
    public void erase(PersonId person, PersonId nobody) {
        remove("delete from classroom_learner where person_id = ?", person);
        remove("delete from classroom_accommodation where for_whom = ?", person);
        remove("delete from classroom_extension where person_id = ?", person);
        remove("delete from classroom_instructor where person_id = ?", person);
    }

    @Override
    public boolean needs(BriefId brief) {
        List<UUID> made = quizzes.everMadeOf(brief).stream().map(QuizId::uuid).toList();
        return !made.isEmpty()
                && jdbc.sql("select count(*) from classroom_assignment where quiz_id in (:quizzes)")
                                .param("quizzes", made)
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    private void remove(String sql, PersonId person) {
        jdbc.sql(sql).param(person.uuid()).update();
    }
}

package io.briefwise.attempt;

import io.briefwise.account.PersonColumn;
import io.briefwise.account.PersonId;
import io.briefwise.account.PersonalData;
import io.briefwise.account.PlainRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers and marks. Private practice and whatever was not handed in goes with its learner. Work handed in for a class stays
 * for the class's statistics, under nobody's id and without a word that anybody wrote.
 */
@Component
@Order(10)
class AttemptData implements PersonalData {

    private final JdbcClient jdbc;
    private final AttemptRemoval removal;

    AttemptData(JdbcClient jdbc, AttemptRemoval removal) {
        this.jdbc = jdbc;
        this.removal = removal;
    }

    @Override
    public List<PersonColumn> columns() {
        return List.of(
                PersonColumn.unnamed("attempt_attempt", "learner_id"),
                PersonColumn.unnamed("attempt_marking", "marker_id"));
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(PersonId person) {
        return Map.of(
                "attempts",
                PlainRow.of(jdbc, """
                        select id, quiz_id, assignment_id, state, started_at, submitted_at, deadline_at,
                               points, possible, deduction
                        from attempt_attempt where learner_id = ? order by started_at""", person),
                "answers",
                PlainRow.of(jdbc, """
                        select g.attempt_id, g.version_id, g.chosen, g.composed, g.written, g.certainty, g.saved_at, g.fraction
                        from attempt_answer g join attempt_attempt a on a.id = g.attempt_id
                        where a.learner_id = ? order by g.saved_at""", person),
                "tries",
                PlainRow.of(jdbc, """
                        select t.attempt_id, t.version_id, t.number, t.response, t.certainty, t.fraction, t.tried_at
                        from attempt_try t join attempt_attempt a on a.id = t.attempt_id
                        where a.learner_id = ? order by t.tried_at""", person),
                "hints asked for",
                PlainRow.of(jdbc, """
                        select h.attempt_id, h.version_id, h.hint, h.asked_at
                        from attempt_hint h join attempt_attempt a on a.id = h.attempt_id
                        where a.learner_id = ? order by h.asked_at""", person),
                "feedback asked for",
                PlainRow.of(jdbc, """
                        select d.attempt_id, d.version_id, d.draft, d.asked_at
                        from attempt_draft d join attempt_attempt a on a.id = d.attempt_id
                        where a.learner_id = ? order by d.asked_at""", person),
                "marks received",
                PlainRow.of(jdbc, """
                        select m.attempt_id, m.version_id, m.points, m.remark, m.marked_at
                        from attempt_marking m join attempt_attempt a on a.id = m.attempt_id
                        where a.learner_id = ? order by m.marked_at""", person),
                "marks given",
                PlainRow.of(jdbc, """
                        select attempt_id, version_id, points, remark, marked_at
                        from attempt_marking where marker_id = ? order by marked_at""", person));
    }

    @Override
    public void erase(PersonId person, PersonId nobody) {
        removal.remove(of(person, " and (assignment_id is null or submitted_at is null)"));
        removal.unname(of(person, ""), nobody);
        jdbc.sql("update attempt_marking set marker_id = :nobody where marker_id = :person")
                .param("person", person.uuid())
                .param("nobody", nobody.uuid())
                .update();
    }

    private List<AttemptId> of(PersonId person, String which) {
        return AttemptRemoval.found(jdbc.sql("select id from attempt_attempt where learner_id = ?" + which)
                .param(person.uuid()));
    }
}

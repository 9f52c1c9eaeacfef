package io.briefwise.mastery;

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

/** What a learner is to review and how they want to; the difficulty of questions holds no person. */
@Component
@Order(5)
class MasteryData implements PersonalData {

    private final JdbcClient jdbc;

    MasteryData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonColumn> columns() {
        return List.of(
                PersonColumn.erased("mastery_learner", "learner_id"),
                PersonColumn.erased("mastery_deck", "learner_id"),
                PersonColumn.erased("mastery_card", "learner_id"),
                PersonColumn.erased("mastery_pace", "learner_id"));
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(PersonId person) {
        return Map.of(
                "ability",
                PlainRow.of(jdbc, "select ability, answers from mastery_learner where learner_id = ?", person),
                "review cards",
                PlainRow.of(jdbc, """
                        select brief_id, skill, section, paragraph, stability, difficulty, reviewed_at, due_at, reviews, lapses
                        from mastery_card where learner_id = ? order by number""", person),
                "pace of reviews",
                PlainRow.of(
                        jdbc,
                        "select zone, day_start, retention, week from mastery_pace where learner_id = ?",
                        person));
    }

    @Override
    public void erase(PersonId person, PersonId nobody) {
        for (String table : List.of("mastery_card", "mastery_deck", "mastery_learner", "mastery_pace")) {
            jdbc.sql("delete from " + table + " where learner_id = ?")
                    .param(person.uuid())
                    .update();
        }
    }
}

package io.briefwise.mastery;

import io.briefwise.account.PersonId;
import io.briefwise.mastery.ability.Rated;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of learners' ratings, which only serve to place the questions. */
@Repository
class AbilityTable {

    private final JdbcClient jdbc;

    AbilityTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PersonId, Rated> of(Collection<PersonId> learners) {
        Map<PersonId, Rated> found = new HashMap<>();
        if (!learners.isEmpty()) {
            jdbc.sql("select learner_id, ability, answers from mastery_learner where learner_id in (:ids)")
                    .param("ids", learners.stream().map(PersonId::uuid).toList())
                    .query(row -> {
                        found.put(
                                new PersonId(row.getObject("learner_id", UUID.class)),
                                new Rated(row.getDouble("ability"), row.getInt("answers")));
                    });
        }
        return found;
    }

    void put(PersonId learner, Rated rated) {
        jdbc.sql("""
                        merge into mastery_learner p
                        using (select cast(:id as uuid) as learner_id) k on p.learner_id = k.learner_id
                        when matched then update set ability = :ability, answers = :answers
                        when not matched then insert (learner_id, ability, answers)
                            values (k.learner_id, :ability, :answers)
                        """)
                .param("id", learner.uuid())
                .param("ability", rated.at())
                .param("answers", rated.answers())
                .update();
    }

    void clear() {
        jdbc.sql("delete from mastery_learner").update();
    }
}

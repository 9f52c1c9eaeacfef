package io.briefwise.attempt;

import io.briefwise.account.Expiring;
import io.briefwise.account.People;
import io.briefwise.account.PersonId;
import io.briefwise.account.Retained;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of attempts when their time is over. */
@Configuration(proxyBeanMethods = false)
class OldAttempts {

    @Bean
    Expiring oldPractice(JdbcClient jdbc, AttemptRemoval removal) {
        return new Expiring(Retained.PRACTICE, before -> {
            List<AttemptId> old = AttemptRemoval.found(
                    jdbc.sql("select id from attempt_attempt where assignment_id is null and started_at < ?")
                            .param(Moment.stored(before)));
            removal.remove(old);
            return old.size();
        });
    }

    /** Work of one learner gets one nobody, so that a first attempt stays a first attempt. */
    @Bean
    Expiring oldClassWork(JdbcClient jdbc, AttemptRemoval removal, People people) {
        return new Expiring(Retained.CLASS_WORK, before -> {
            Map<PersonId, List<AttemptId>> old = handedIn(jdbc, before);
            // whoever is nobody already needs not be made so again
            old.keySet().retainAll(people.findAll(old.keySet()).keySet());
            old.values().forEach(attempts -> removal.unname(attempts, PersonId.fresh()));
            return old.values().stream().mapToInt(List::size).sum();
        });
    }

    private static Map<PersonId, List<AttemptId>> handedIn(JdbcClient jdbc, Instant before) {
        Map<PersonId, List<AttemptId>> found = new HashMap<>();
        jdbc.sql("select id, learner_id from attempt_attempt where assignment_id is not null and submitted_at < ?")
                .param(Moment.stored(before))
                .query(row -> {
                    found.computeIfAbsent(new PersonId(row.getObject("learner_id", UUID.class)), _ -> new ArrayList<>())
                            .add(new AttemptId(row.getObject("id", UUID.class)));
                });
        return found;
    }
}

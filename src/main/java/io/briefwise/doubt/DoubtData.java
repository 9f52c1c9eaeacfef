package io.briefwise.doubt;

import io.briefwise.account.Expiring;
import io.briefwise.account.PersonColumn;
import io.briefwise.account.PersonId;
import io.briefwise.account.PersonalData;
import io.briefwise.account.PlainRow;
import io.briefwise.account.Retained;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A doubt goes with its learner, and with the work that it is about. The answer of an instructor who goes stays. */
@Configuration(proxyBeanMethods = false)
class DoubtData {

    @Bean
    Expiring oldDoubts(DoubtTable table) {
        return new Expiring(Retained.CLASS_WORK, table::removeBefore);
    }

    @Bean
    @Order(10)
    PersonalData doubtsOfPeople(JdbcClient jdbc) {
        return new OfPeople(jdbc);
    }

    private record OfPeople(JdbcClient jdbc) implements PersonalData {

        @Override
        public List<PersonColumn> columns() {
            return List.of(
                    PersonColumn.erased("doubt_doubt", "learner_id"),
                    PersonColumn.unnamed("doubt_doubt", "settled_by"));
        }

        @Override
        public Map<String, List<Map<String, @Nullable Object>>> export(PersonId person) {
            return Map.of(
                    "questions reported",
                    PlainRow.of(jdbc, """
                            select attempt_id, version_id, reason, said, raised_at, verdict, reply, settled_at
                            from doubt_doubt where learner_id = ? order by raised_at""", person),
                    "reports answered",
                    PlainRow.of(jdbc, """
                            select version_id, verdict, reply, settled_at
                            from doubt_doubt where settled_by = ? order by settled_at""", person));
        }

        @Override
        public void erase(PersonId person, PersonId nobody) {
            jdbc.sql("delete from doubt_doubt where learner_id = ?")
                    .param(person.uuid())
                    .update();
            jdbc.sql("update doubt_doubt set settled_by = ? where settled_by = ?")
                    .params(nobody.uuid(), person.uuid())
                    .update();
        }
    }
}

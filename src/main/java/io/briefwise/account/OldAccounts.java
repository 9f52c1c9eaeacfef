package io.briefwise.account;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of accounts and acts when their time is over. */
@Configuration(proxyBeanMethods = false)
class OldAccounts {

    /** Administrators stay: without them nobody could let anybody in again. */
    @Bean
    Expiring idleAccounts(JdbcClient jdbc, Erasure erasure) {
        return new Expiring(Retained.IDLE_ACCOUNTS, before -> {
            List<PersonId> idle = jdbc.sql("""
                            select id from account_person
                            where role <> 'ADMINISTRATOR' and coalesce(seen_at, created_at) < ?""")
                    .param(Moment.stored(before))
                    .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                    .list();
            idle.forEach(erasure::erase);
            return idle.size();
        });
    }

    @Bean
    Expiring oldRecord(JdbcClient jdbc) {
        return new Expiring(
                Retained.RECORD,
                before -> jdbc.sql("delete from account_audit where done_at < ?")
                        .param(Moment.stored(before))
                        .update());
    }
}

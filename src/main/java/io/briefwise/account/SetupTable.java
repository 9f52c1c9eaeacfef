package io.briefwise.account;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one token that makes the first administrator. */
@Repository
class SetupTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    SetupTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean hasAdministrator() {
        return jdbc.sql("select count(*) from account_person where role = 'ADMINISTRATOR'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The token of an earlier start, or of another node, is dead from now on. */
    void replace(Secret secret) {
        jdbc.sql("""
                        merge into account_setup there
                        using (select 1 as id, cast(? as varchar(64)) as token_hash) fresh
                        on there.id = fresh.id
                        when matched then update set token_hash = fresh.token_hash, used_at = null
                        when not matched then insert (id, token_hash) values (fresh.id, fresh.token_hash)""").param(secret.hash()).update();
    }

    boolean isValid(Secret secret) {
        return jdbc.sql("select count(*) from account_setup where token_hash = ? and used_at is null")
                        .param(secret.hash())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** True for exactly one of those who come with the token, however many come at once. */
    boolean use(Secret secret) {
        return jdbc.sql("update account_setup set used_at = ? where id = 1 and token_hash = ? and used_at is null")
                        .params(Moment.stored(clock.instant()), secret.hash())
                        .update()
                == 1;
    }
}

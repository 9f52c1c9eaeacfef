package io.briefwise.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links for setting a new password: hashed, for one day, for one use. */
@Repository
class ResetTable {

    static final Duration LIFE = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    ResetTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ResetLink issue(PersonId person) {
        Secret secret = Secret.fresh();
        Instant expires = clock.instant().plus(LIFE);
        jdbc.sql("insert into account_reset (token_hash, person_id, expires_at) values (?, ?, ?)")
                .params(secret.hash(), person.uuid(), Moment.stored(expires))
                .update();
        return new ResetLink(secret.text(), expires);
    }

    /** Whose password the link sets, while it is alive. */
    Optional<Person> holder(Secret secret) {
        return jdbc.sql("""
                        select p.id, p.name, p.email, p.role, p.active
                        from account_reset r join account_person p on p.id = r.person_id
                        where r.token_hash = ? and r.used_at is null and r.expires_at > ? and p.active""")
                .params(secret.hash(), Moment.stored(clock.instant()))
                .query(People::person)
                .optional();
    }

    /** True once. */
    boolean use(Secret secret) {
        return jdbc.sql("update account_reset set used_at = ? where token_hash = ? and used_at is null")
                        .params(Moment.stored(clock.instant()), secret.hash())
                        .update()
                == 1;
    }

    /** Every other link of somebody who has just set a password. */
    void forgetUnused(PersonId person) {
        jdbc.sql("delete from account_reset where person_id = ? and used_at is null")
                .param(person.uuid())
                .update();
    }
}

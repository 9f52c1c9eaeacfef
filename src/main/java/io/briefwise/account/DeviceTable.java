package io.briefwise.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Devices and their tokens; the tokens of one device change under the lock of its row. */
@Repository
class DeviceTable {

    /** A device whose row is locked until the transaction ends. */
    record Held(DeviceId device, PersonId person, int admission, boolean kept) {}

    private final JdbcClient jdbc;

    DeviceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SignedIn person, Secret series, Device device) {
        jdbc.sql("""
                        insert into account_device
                            (id, person_id, series_hash, admission, kept, browser, signed_in_at, seen_at, ends_at)
                        values (:id, :person, :series, :admission, :kept, :browser, :now, :now, :ends)""")
                .param("id", device.id().uuid())
                .param("person", person.id().uuid())
                .param("series", series.hash())
                .param("admission", person.admission())
                .param("kept", device.kept())
                .param("browser", device.browser())
                .param("now", Moment.stored(device.signedIn()))
                .param("ends", Moment.stored(device.ends()))
                .update();
        seen(device.id(), device.signedIn());
    }

    Optional<Held> lock(Secret series, Instant now) {
        return jdbc.sql("""
                        select id, person_id, admission, kept from account_device
                        where series_hash = ? and ends_at > ? for update""")
                .params(series.hash(), Moment.stored(now))
                .query((row, number) -> new Held(
                        new DeviceId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getInt("admission"),
                        row.getBoolean("kept")))
                .optional();
    }

    /** Whether the token is in use, or was until lately. */
    boolean accepts(DeviceId device, Secret token, Instant graceSince) {
        return jdbc.sql("""
                        select count(*) from account_device_token
                        where device_id = ? and token_hash = ? and (replaced_at is null or replaced_at >= ?)""")
                        .params(device.uuid(), token.hash(), Moment.stored(graceSince))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void issue(DeviceId device, Secret token, Instant now) {
        jdbc.sql("insert into account_device_token (device_id, token_hash, issued_at) values (?, ?, ?)")
                .params(device.uuid(), token.hash(), Moment.stored(now))
                .update();
    }

    /** The token that came, and those which never did though they are older than the grace, make room for a new one. */
    void replaceTokens(DeviceId device, Secret came, Instant now, Instant graceSince) {
        jdbc.sql("""
                        update account_device_token set replaced_at = :now
                        where device_id = :device and replaced_at is null and (token_hash = :came or issued_at < :grace)""")
                .param("now", Moment.stored(now))
                .param("device", device.uuid())
                .param("came", came.hash())
                .param("grace", Moment.stored(graceSince))
                .update();
        jdbc.sql("delete from account_device_token where device_id = ? and replaced_at < ?")
                .params(device.uuid(), Moment.stored(graceSince))
                .update();
    }

    void see(DeviceId device, Instant now, Instant ends) {
        jdbc.sql("update account_device set seen_at = ?, ends_at = ? where id = ?")
                .params(Moment.stored(now), Moment.stored(ends), device.uuid())
                .update();
        seen(device, now);
    }

    private void seen(DeviceId device, Instant now) {
        jdbc.sql("update account_person set seen_at = ? where id = (select person_id from account_device where id = ?)")
                .params(Moment.stored(now), device.uuid())
                .update();
    }

    List<Device> of(PersonId person, Instant now) {
        return jdbc.sql("""
                        select d.id, d.browser, d.kept, d.signed_in_at, d.seen_at, d.ends_at
                        from account_device d join account_person p on p.id = d.person_id
                        where d.person_id = ? and d.ends_at > ? and d.admission = p.admission
                        order by d.seen_at desc, d.id""")
                .params(person.uuid(), Moment.stored(now))
                .query(DeviceTable::device)
                .list();
    }

    boolean belongs(DeviceId device, PersonId person) {
        return jdbc.sql("select count(*) from account_device where id = ? and person_id = ?")
                        .params(device.uuid(), person.uuid())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void remove(DeviceId device) {
        jdbc.sql("delete from account_device where id = ?").param(device.uuid()).update();
    }

    /** Those that let nobody in any more. */
    int removeEnded(Instant now) {
        return jdbc.sql("""
                        delete from account_device where ends_at <= ?
                        or admission <> (select admission from account_person p where p.id = account_device.person_id)""").param(Moment.stored(now)).update();
    }

    private static Device device(ResultSet row, int number) throws SQLException {
        return new Device(
                new DeviceId(row.getObject("id", UUID.class)),
                row.getString("browser"),
                row.getBoolean("kept"),
                row.getObject("signed_in_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant());
    }
}

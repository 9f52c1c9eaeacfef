package io.briefwise.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** What people sign in with, and until when a session holds. */
@Service
public class Credentials implements UserDetailsService {

    private final JdbcClient jdbc;

    Credentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody without a password, or deactivated, is answered like an unknown address, and in the same time. */
    @Override
    public UserDetails loadUserByUsername(String typed) {
        return read(typed)
                .filter(found -> found.getPassword() != null)
                .orElseThrow(() -> new UsernameNotFoundException("no account to sign in to"));
    }

    /**
     * False once the person was deactivated, got another role or another password since the session began, or signed the
     * device out that it began with.
     *
     * @param device null for a session that began without one, as in the demonstration
     */
    public boolean stillHold(SignedIn session, @Nullable DeviceId device) {
        String onDevice = device == null ? "" : " and exists (select 1 from account_device where id = :device)";
        return jdbc.sql("select count(*) from account_person where id = :person and active and admission = :admission"
                                + onDevice)
                        .param("person", session.id().uuid())
                        .param("admission", session.admission())
                        .param("device", device == null ? null : device.uuid())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Somebody whose role and password are still those of an earlier sign-in. */
    Optional<SignedIn> holder(PersonId person, int admission) {
        return jdbc.sql("""
                        select id, name, email, role, active, admission, password_hash
                        from account_person where id = ? and active and admission = ?""")
                .params(person.uuid(), admission)
                .query(Credentials::signedIn)
                .optional();
    }

    Optional<SignedIn> read(String typed) {
        return EmailAddress.read(typed)
                .flatMap(email -> jdbc.sql("""
                        select id, name, email, role, active, admission, password_hash
                        from account_person where email = ? and active""")
                        .param(email.text())
                        .query(Credentials::signedIn)
                        .optional());
    }

    /** Empty for somebody who has no password yet. */
    Optional<String> hash(PersonId person) {
        return jdbc.sql("select password_hash from account_person where id = ? and password_hash is not null")
                .param(person.uuid())
                .query(String.class)
                .optional();
    }

    void setPassword(PersonId person, String hash) {
        jdbc.sql("update account_person set password_hash = ?, admission = admission + 1 where id = ?")
                .params(hash, person.uuid())
                .update();
    }

    void setRole(PersonId person, Role role) {
        jdbc.sql("update account_person set role = ?, admission = admission + 1 where id = ?")
                .params(role.name(), person.uuid())
                .update();
    }

    void setActive(PersonId person, boolean active) {
        jdbc.sql("update account_person set active = ?, admission = admission + 1 where id = ?")
                .params(active, person.uuid())
                .update();
    }

    private static SignedIn signedIn(ResultSet row, int number) throws SQLException {
        return new SignedIn(People.person(row, number), row.getInt("admission"), row.getString("password_hash"));
    }
}

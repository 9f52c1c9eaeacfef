package io.briefwise.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everybody with an account. */
@Repository
public class People {

    static final String COLUMNS = "id, name, email, role, active";

    private final JdbcClient jdbc;
    private final Clock clock;

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Person> find(PersonId id) {
        return jdbc.sql("select " + COLUMNS + " from account_person where id = ?")
                .param(id.uuid())
                .query(People::person)
                .optional();
    }

    /** By the address as somebody typed it. */
    public Optional<Person> findByEmail(String typed) {
        return EmailAddress.read(typed)
                .flatMap(email -> jdbc.sql("select " + COLUMNS + " from account_person where email = ?")
                        .param(email.text())
                        .query(People::person)
                        .optional());
    }

    /** Those of the given people who exist, in one statement. */
    public Map<PersonId, Person> findAll(Collection<PersonId> ids) {
        Map<PersonId, Person> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select " + COLUMNS + " from account_person where id in (:ids) order by name, id")
                    .param("ids", ids.stream().map(PersonId::uuid).toList())
                    .query(People::person)
                    .list()
                    .forEach(person -> found.put(person.id(), person));
        }
        return found;
    }

    /**
     * Gives somebody an account without a password, or answers with the account that already has the address. They get
     * in once a reset link has been handed to them.
     */
    @Transactional
    public Person admit(String name, String email, Role role) {
        Optional<Person> there = findByEmail(email);
        if (there.isPresent()) {
            return there.get();
        }
        EmailAddress address =
                EmailAddress.read(email).orElseThrow(() -> new IllegalArgumentException("no e-mail address: " + email));
        PersonName shown = PersonName.read(name).orElseThrow(() -> new IllegalArgumentException("no name: " + name));
        return add(shown, address, role, null);
    }

    /** Throws {@link org.springframework.dao.DuplicateKeyException} where the address is taken. */
    Person add(PersonName name, EmailAddress email, Role role, @Nullable String passwordHash) {
        Person person = new Person(PersonId.fresh(), name.text(), email.text(), role, true);
        jdbc.sql("""
                        insert into account_person
                            (id, name, email, role, active, password_hash, admission, created_at)
                        values (:id, :name, :email, :role, true, :hash, 0, :now)""")
                .param("id", person.id().uuid())
                .param("name", person.name())
                .param("email", person.email())
                .param("role", role.name())
                .param("hash", passwordHash)
                .param("now", Moment.stored(clock.instant()))
                .update();
        return person;
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("active"));
    }
}

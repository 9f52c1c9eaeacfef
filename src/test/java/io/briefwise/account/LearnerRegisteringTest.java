package io.briefwise.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.testing.Database;
import io.briefwise.testing.Parts;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.crypto.password.PasswordEncoder;

@ParameterizedClass
@EnumSource(Database.class)
class LearnerRegisteringTest {

    private final Database database;
    private final Parts parts;
    private final Registration registration;
    private final People people;

    LearnerRegisteringTest(Database database) {
        this.database = database;
        parts = database.parts("io.briefwise.account");
        registration = parts.get(Registration.class);
        people = parts.get(People.class);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void makes_a_learner_whatever_the_address_promises() {
        registration.register(Applications.of("Administrator@School.EXAMPLE "));

        assertThat(people.findByEmail("administrator@school.example"))
                .get()
                .extracting(Person::role, Person::email, Person::active)
                .containsExactly(Role.LEARNER, "administrator@school.example", true);
    }

    @Test
    void keeps_no_password_but_its_bcrypt_hash() {
        registration.register(Applications.of("mira@school.example"));

        String stored = parts.jdbc()
                .sql("select password_hash from account_person")
                .query(String.class)
                .single();
        assertThat(stored).startsWith("{bcrypt}$2a$10$");
        assertThat(parts.get(PasswordEncoder.class).matches(Applications.PASSWORD, stored))
                .isTrue();
    }

    @Test
    void an_address_that_is_taken_is_answered_like_a_new_one_and_changes_nothing() {
        AccessResult first = registration.register(Applications.of("mira@school.example"));
        AccessResult second =
                registration.register(new Application("Somebody Else", "MIRA@school.example", "another long sentence"));

        assertThat(second).isEqualTo(first);
        assertThat(people.findByEmail("mira@school.example"))
                .get()
                .extracting(Person::name)
                .isEqualTo("Mira Kant");
    }

    @Test
    void names_every_objection_at_once() {
        assertThat(registration.register(new Application(" ", "nobody", "short")))
                .isEqualTo(new AccessResult.Refused(Set.of(
                        AccessRefusal.UNUSABLE_NAME, AccessRefusal.UNUSABLE_EMAIL, AccessRefusal.PASSWORD_TOO_SHORT)));
    }

    @Test
    void keeps_a_name_of_markup_and_emoji_as_text() {
        registration.register(new Application("<b>Zoë</b> 👩‍🏫", "zoe@school.example", Applications.PASSWORD));

        assertThat(people.findByEmail("zoe@school.example"))
                .get()
                .extracting(Person::name)
                .isEqualTo("<b>Zoë</b> 👩‍🏫");
    }

    @Test
    void is_refused_where_it_is_switched_off() {
        try (Parts closed = new Parts(database, Map.of("briefwise.registration", "closed"), "io.briefwise.account")) {
            Registration off = closed.get(Registration.class);

            assertThat(off.isOpen()).isFalse();
            assertThat(off.register(Applications.of("mira@school.example")))
                    .isEqualTo(AccessResult.refused(AccessRefusal.REGISTRATION_CLOSED));
            assertThat(people.findByEmail("mira@school.example")).isEmpty();
        }
    }
}

package io.briefwise.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.testing.Database;
import io.briefwise.testing.Parts;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.crypto.password.PasswordEncoder;

@ParameterizedClass
@EnumSource(Database.class)
class PasswordResetTest {

    private static final String NEW = "an entirely new sentence";

    private final Parts parts;
    private final PasswordReset reset;
    private final Credentials credentials;
    private final Administration administration;
    private final PersonId administrator;
    private final PersonId learner;

    PasswordResetTest(Database database) {
        parts = database.parts("io.briefwise.account");
        reset = parts.get(PasswordReset.class);
        credentials = parts.get(Credentials.class);
        administration = parts.get(Administration.class);
        People people = parts.get(People.class);
        administrator =
                people.admit("Ada", "ada@school.example", Role.ADMINISTRATOR).id();
        learner = people.admit("Mira", "mira@school.example", Role.LEARNER).id();
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void the_link_sets_a_password_once() {
        String token = link();

        assertThat(reset.holder(token)).get().extracting(Person::id).isEqualTo(learner);
        assertThat(reset.redeem(token, NEW)).isEqualTo(new AccessResult.Done());
        String stored = credentials.loadUserByUsername("mira@school.example").getPassword();
        assertThat(parts.get(PasswordEncoder.class).matches(NEW, stored)).isTrue();
        assertThat(reset.redeem(token, "yet another sentence"))
                .isEqualTo(AccessResult.refused(AccessRefusal.LINK_DEAD));
    }

    @Test
    void the_link_lives_for_a_day() {
        String token = link();

        parts.clock().advance(Duration.ofHours(24).minusSeconds(1));
        assertThat(reset.holder(token)).isPresent();
        parts.clock().advance(Duration.ofSeconds(1));
        assertThat(reset.holder(token)).isEmpty();
        assertThat(reset.redeem(token, NEW)).isEqualTo(AccessResult.refused(AccessRefusal.LINK_DEAD));
    }

    @Test
    void setting_a_password_kills_every_other_link_and_ends_the_sessions() {
        String earlier = link();
        SignedIn session = credentials.read("mira@school.example").orElseThrow();

        assertThat(credentials.stillHold(session, null)).isTrue();
        reset.redeem(link(), NEW);

        assertThat(reset.holder(earlier)).isEmpty();
        assertThat(credentials.stillHold(session, null)).isFalse();
    }

    @Test
    void a_weak_password_does_not_use_the_link_up() {
        String token = link();

        assertThat(reset.redeem(token, "short")).isEqualTo(AccessResult.refused(AccessRefusal.PASSWORD_TOO_SHORT));
        assertThat(reset.holder(token)).isPresent();
    }

    @Test
    void the_link_of_somebody_deactivated_is_dead() {
        String token = link();
        administration.deactivate(learner, administrator);

        assertThat(reset.redeem(token, NEW)).isEqualTo(AccessResult.refused(AccessRefusal.LINK_DEAD));
    }

    @Test
    void the_table_does_not_hold_the_token() {
        assertThat(parts.jdbc()
                        .sql("select count(*) from account_reset where token_hash = ?")
                        .param(link())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String link() {
        return ((ActResult.Done<ResetLink>) administration.resetLink(learner, administrator))
                .outcome()
                .token();
    }
}

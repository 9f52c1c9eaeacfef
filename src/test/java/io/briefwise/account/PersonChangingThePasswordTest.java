package io.briefwise.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.testing.Database;
import io.briefwise.testing.Parts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class PersonChangingThePasswordTest {

    private static final String NEW = "an entirely new sentence";

    private final Parts parts;
    private final PasswordChange change;
    private final Credentials credentials;
    private final PersonId mira;

    PersonChangingThePasswordTest(Database database) {
        parts = database.parts("io.briefwise.account");
        change = parts.get(PasswordChange.class);
        credentials = parts.get(Credentials.class);
        parts.get(Registration.class).register(Applications.of("mira@school.example"));
        mira = credentials.read("mira@school.example").orElseThrow().id();
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void takes_the_present_one() {
        assertThat(change.change(mira, "not the password", NEW))
                .isEqualTo(AccessResult.refused(AccessRefusal.WRONG_PASSWORD));
        assertThat(change.change(mira, Applications.PASSWORD, "short"))
                .isEqualTo(AccessResult.refused(AccessRefusal.PASSWORD_TOO_SHORT));
        assertThat(change.change(PersonId.fresh(), "", NEW))
                .isEqualTo(AccessResult.refused(AccessRefusal.WRONG_PASSWORD));
    }

    @Test
    void ends_every_session_and_device_and_is_on_record() {
        SignedIn session = credentials.read("mira@school.example").orElseThrow();
        DeviceKey device = parts.get(Devices.class).remember(session, "Firefox", true);

        assertThat(change.change(mira, Applications.PASSWORD, NEW)).isEqualTo(new AccessResult.Done());

        assertThat(credentials.stillHold(session, null)).isFalse();
        assertThat(parts.get(Devices.class).comeBack(device.series(), device.token()))
                .isEqualTo(new ComingBack.Unknown());
        assertThat(parts.get(Audit.class).about(mira))
                .extracting(AuditEntry::act)
                .containsExactly(Act.PASSWORD_CHANGED);
        assertThat(change.change(mira, NEW, "yet another sentence")).isEqualTo(new AccessResult.Done());
    }
}

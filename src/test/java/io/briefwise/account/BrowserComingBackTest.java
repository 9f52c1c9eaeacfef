package io.briefwise.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.testing.Database;
import io.briefwise.testing.Parts;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class BrowserComingBackTest {

    private static final String FIREFOX = "Firefox on Linux";

    private final Parts parts;
    private final Devices devices;
    private final Credentials credentials;
    private final Person mira;
    private final SignedIn signedIn;

    BrowserComingBackTest(Database database) {
        parts = database.parts("io.briefwise.account");
        devices = parts.get(Devices.class);
        credentials = parts.get(Credentials.class);
        mira = parts.get(People.class).admit("Mira", "mira@school.example", Role.LEARNER);
        signedIn = credentials.read("mira@school.example").orElseThrow();
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void a_browser_comes_back_again_and_again_each_time_with_a_new_token() {
        DeviceKey key = devices.remember(signedIn, FIREFOX, true);

        for (int day = 0; day < 40; day++) {
            parts.clock().advance(Duration.ofDays(1));
            DeviceKey next = letIn(devices.comeBack(key.series(), key.token()));
            assertThat(next.token()).isNotEqualTo(key.token());
            assertThat(next.series()).isEqualTo(key.series());
            key = next;
        }
        assertThat(tokens()).isLessThanOrEqualTo(2);
    }

    @Test
    void two_tabs_with_one_cookie_are_both_let_in_however_close_they_come() throws Exception {
        for (int round = 0; round < 20; round++) {
            DeviceKey key = devices.remember(signedIn, FIREFOX, false);
            Callable<ComingBack> tab = () -> devices.comeBack(key.series(), key.token());
            try (ExecutorService tabs = Executors.newFixedThreadPool(2)) {
                for (Future<ComingBack> back : tabs.invokeAll(List.of(tab, tab))) {
                    assertThat(back.get()).isInstanceOf(ComingBack.LetIn.class);
                }
            }
        }
    }

    @Test
    void whichever_token_the_browser_kept_of_several_tabs_lets_it_in_next_time() {
        for (int kept = 0; kept < 3; kept++) {
            DeviceKey key = devices.remember(signedIn, FIREFOX, true);
            List<DeviceKey> tabs = IntStream.range(0, 3)
                    .mapToObj(tab -> letIn(devices.comeBack(key.series(), key.token())))
                    .toList();

            parts.clock().advance(Duration.ofHours(5));
            letIn(devices.comeBack(key.series(), tabs.get(kept).token()));
        }
    }

    @Test
    void an_answer_that_never_arrived_costs_nothing_within_the_minute() {
        DeviceKey key = devices.remember(signedIn, FIREFOX, true);
        devices.comeBack(key.series(), key.token());

        parts.clock().advance(Devices.GRACE);
        DeviceKey second = letIn(devices.comeBack(key.series(), key.token()));
        parts.clock().advance(Duration.ofDays(2));
        letIn(devices.comeBack(key.series(), second.token()));
    }

    @Test
    void a_copied_cookie_ends_the_device_for_both_and_is_on_record() {
        DeviceKey key = devices.remember(signedIn, FIREFOX, true);
        DeviceKey thief = letIn(devices.comeBack(key.series(), key.token()));
        parts.clock().advance(Devices.GRACE.plusMillis(1));

        assertThat(devices.comeBack(key.series(), key.token())).isEqualTo(new ComingBack.Copied());
        assertThat(devices.comeBack(key.series(), thief.token())).isEqualTo(new ComingBack.Unknown());
        assertThat(credentials.stillHold(signedIn, key.device())).isFalse();
        assertThat(parts.get(Audit.class).about(mira.id()))
                .extracting(AuditEntry::act)
                .containsExactly(Act.DEVICE_COPIED);
    }

    @Test
    void a_browser_that_is_not_to_be_remembered_is_known_for_a_school_day() {
        DeviceKey key = devices.remember(signedIn, FIREFOX, false);
        parts.clock().advance(Duration.ofHours(8).minusSeconds(1));
        DeviceKey next = letIn(devices.comeBack(key.series(), key.token()));

        parts.clock().advance(Duration.ofHours(8));
        assertThat(devices.comeBack(next.series(), next.token())).isEqualTo(new ComingBack.Unknown());
    }

    @Test
    void a_remembered_browser_is_forgotten_after_thirty_idle_days() {
        DeviceKey key = devices.remember(signedIn, FIREFOX, true);

        parts.clock().advance(Duration.ofDays(30));
        assertThat(devices.comeBack(key.series(), key.token())).isEqualTo(new ComingBack.Unknown());
        assertThat(devices.of(mira.id())).isEmpty();
    }

    @Test
    void a_new_password_a_new_role_and_deactivation_end_every_device() {
        List<Runnable> changes = List.of(
                () -> credentials.setPassword(mira.id(), "a hash"),
                () -> credentials.setRole(mira.id(), Role.INSTRUCTOR),
                () -> credentials.setActive(mira.id(), false));
        for (Runnable change : changes) {
            DeviceKey key =
                    devices.remember(credentials.read("mira@school.example").orElseThrow(), FIREFOX, true);
            change.run();

            assertThat(devices.of(mira.id())).isEmpty();
            assertThat(devices.comeBack(key.series(), key.token())).isEqualTo(new ComingBack.Unknown());
        }
    }

    @Test
    void a_person_ends_one_device_or_all_others_and_nobody_elses() {
        DeviceKey here = devices.remember(signedIn, FIREFOX, true);
        DeviceKey phone = devices.remember(signedIn, "Safari on iPhone", true);
        DeviceKey lab = devices.remember(signedIn, "Edge on Windows", false);
        assertThat(devices.of(mira.id())).extracting(Device::browser).hasSize(3);

        devices.end(phone.device(), PersonId.fresh());
        assertThat(credentials.stillHold(signedIn, phone.device())).isTrue();
        devices.end(phone.device(), mira.id());
        assertThat(credentials.stillHold(signedIn, phone.device())).isFalse();
        devices.endOthers(here.device(), mira.id());

        assertThat(devices.comeBack(lab.series(), lab.token())).isEqualTo(new ComingBack.Unknown());
        assertThat(devices.of(mira.id())).extracting(Device::id).containsExactly(here.device());
    }

    @Test
    void the_tables_hold_nothing_that_lets_anybody_in() {
        DeviceKey key = devices.remember(signedIn, FIREFOX, true);

        String stored = parts
                .jdbc()
                .sql("select d.series_hash || ' ' || t.token_hash from account_device d"
                        + " join account_device_token t on t.device_id = d.id")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.joining());
        assertThat(stored).doesNotContain(key.series(), key.token());
    }

    private int tokens() {
        return parts.jdbc()
                .sql("select count(*) from account_device_token")
                .query(Integer.class)
                .single();
    }

    private static DeviceKey letIn(ComingBack back) {
        assertThat(back).isInstanceOf(ComingBack.LetIn.class);
        return ((ComingBack.LetIn) back).key();
    }
}

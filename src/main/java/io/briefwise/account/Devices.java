package io.briefwise.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Browsers that let their holder back in without a password: after the server started again, and, where the holder wished so,
 * for weeks.
 *
 * <p>Each return gives the browser a new token, so a copied cookie shows: its token turns up again after it was replaced. Two
 * tabs that come back at once both bring the same token, which is why a replaced one is good for another
 * {@linkplain #GRACE minute}. Each of them gets a token of its own; the browser keeps the one that reaches it last, and the
 * first use of that one ends the others.
 */
@Service
public class Devices {

    static final Duration GRACE = Duration.ofMinutes(1);

    private static final Duration KEPT = Duration.ofDays(30);
    /** For a browser that is not to be remembered: a server that starts again within a school day loses nobody. */
    private static final Duration UNTIL_CLOSED = Duration.ofHours(8);

    private final DeviceTable table;
    private final Credentials credentials;
    private final Audit audit;
    private final Clock clock;

    Devices(DeviceTable table, Credentials credentials, Audit audit, Clock clock) {
        this.table = table;
        this.credentials = credentials;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new device of somebody who has just signed in by password. */
    @Transactional
    public DeviceKey remember(SignedIn person, String browser, boolean kept) {
        Secret series = Secret.fresh();
        DeviceId id = DeviceId.fresh();
        Instant now = clock.instant();
        Duration life = kept ? KEPT : UNTIL_CLOSED;
        table.add(person, series, new Device(id, browser, kept, now, now, now.plus(life)));
        return new DeviceKey(id, series.text(), freshToken(id, now), kept, life);
    }

    @Transactional
    public ComingBack comeBack(String series, String token) {
        Instant now = clock.instant();
        Optional<DeviceTable.Held> held = table.lock(new Secret(series), now);
        if (held.isEmpty()) {
            return new ComingBack.Unknown();
        }
        DeviceId id = held.get().device();
        if (!table.accepts(id, new Secret(token), now.minus(GRACE))) {
            table.remove(id);
            audit.record(null, Act.DEVICE_COPIED, held.get().person(), "");
            return new ComingBack.Copied();
        }
        Optional<SignedIn> person =
                credentials.holder(held.get().person(), held.get().admission());
        if (person.isEmpty()) {
            table.remove(id);
            return new ComingBack.Unknown();
        }
        table.replaceTokens(id, new Secret(token), now, now.minus(GRACE));
        Duration life = held.get().kept() ? KEPT : UNTIL_CLOSED;
        table.see(id, now, now.plus(life));
        return new ComingBack.LetIn(
                person.get(),
                new DeviceKey(id, series, freshToken(id, now), held.get().kept(), life));
    }

    /** Where somebody is signed in, the latest first. */
    public List<Device> of(PersonId person) {
        return table.of(person, clock.instant());
    }

    /** Signs the person out there; somebody else's device is left alone. */
    @Transactional
    public void end(DeviceId device, PersonId by) {
        if (table.belongs(device, by)) {
            table.remove(device);
        }
    }

    /** Ends the device whose key is brought, for good. */
    @Transactional
    public void forget(String series) {
        table.lock(new Secret(series), clock.instant())
                .map(DeviceTable.Held::device)
                .ifPresent(table::remove);
    }

    /** Signs the person out everywhere but here. */
    @Transactional
    public void endOthers(DeviceId here, PersonId by) {
        of(by).stream().map(Device::id).filter(device -> !device.equals(here)).forEach(table::remove);
    }

    /** Those that let nobody in any more; how many there were. */
    @Transactional
    public int forgetEnded() {
        return table.removeEnded(clock.instant());
    }

    private String freshToken(DeviceId device, Instant now) {
        Secret token = Secret.fresh();
        table.issue(device, token, now);
        return token.text();
    }
}

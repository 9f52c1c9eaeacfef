package io.briefwise.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The real time, but for whoever acts at another: so the real services write a history that lies in the past. */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

    private static final ScopedValue<Instant> ACTED_AT = ScopedValue.newInstance();

    private final Clock real = Clock.systemUTC();

    /** Does something as if it were another time, for this thread only. */
    static <T> T at(Instant moment, Supplier<T> act) {
        return ScopedValue.where(ACTED_AT, moment).call(act::get);
    }

    @Override
    public Instant instant() {
        return ACTED_AT.isBound() ? ACTED_AT.get() : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}

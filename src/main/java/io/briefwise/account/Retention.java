package io.briefwise.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For how long things are kept. An administrator sets it; what nobody has set is kept for good. */
@Service
public class Retention {

    /** Nobody loses the work of a month by a slip. */
    public static final int SHORTEST = 30;

    public static final int LONGEST = 36_500;

    private final RetentionTable table;
    private final Administration administration;
    private final List<Expiring> kinds;
    private final Clock clock;

    Retention(RetentionTable table, Administration administration, List<Expiring> kinds, Clock clock) {
        this.table = table;
        this.administration = administration;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** In days; what is kept for good is not in it. */
    public Map<Retained, Integer> days() {
        return table.all();
    }

    /**
     * Sets a period, or none.
     *
     * @throws IllegalArgumentException for a period outside of {@link #SHORTEST} and {@link #LONGEST}
     */
    @Transactional
    public void keep(Retained what, Optional<Integer> days, PersonId by) {
        administration.requireAdministrator(by);
        days.filter(wanted -> wanted < SHORTEST || wanted > LONGEST).ifPresent(wanted -> {
            throw new IllegalArgumentException("not a period: " + wanted + " days");
        });
        table.put(what, days);
        administration.recordRetention(
                by, what + " " + days.map(String::valueOf).orElse("for good"));
    }

    /** Lets go of whatever is over; how much of what. */
    @Transactional
    public Map<Retained, Integer> sweep() {
        Map<Retained, Integer> days = table.all();
        Map<Retained, Integer> gone = new EnumMap<>(Retained.class);
        for (Expiring kind : kinds) {
            Integer period = days.get(kind.what());
            if (period != null) {
                Instant before = clock.instant().minus(Duration.ofDays(period));
                gone.merge(kind.what(), kind.sweep().applyAsInt(before), Integer::sum);
            }
        }
        return gone;
    }
}

package io.briefwise.mastery;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a learner wants of each day of the week.
 *
 * @param days from Monday to Sunday
 */
public record Week(List<DayKind> days) {

    public static final Week ORDINARY = new Week(Collections.nCopies(7, DayKind.ORDINARY));

    public Week {
        days = List.copyOf(days);
        if (days.size() != 7) {
            throw new IllegalArgumentException("a week of " + days);
        }
    }

    public DayKind on(DayOfWeek day) {
        return days.get(day.ordinal());
    }

    public DayKind on(LocalDate day) {
        return on(day.getDayOfWeek());
    }

    /** The same week but for one day. */
    public Week with(DayOfWeek day, DayKind kind) {
        List<DayKind> changed = new ArrayList<>(days);
        changed.set(day.ordinal(), kind);
        return new Week(changed);
    }
}

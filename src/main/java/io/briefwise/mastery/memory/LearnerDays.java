package io.briefwise.mastery.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Days as a learner lives them: in their time zone, a day beginning at the hour they choose, so that a review at one in the
 * morning still belongs to the evening before.
 *
 * @param zone where the learner is
 * @param startHour when a day begins, 0 to 23
 */
public record LearnerDays(ZoneId zone, int startHour) {

    public LearnerDays {
        if (startHour < 0 || startHour > 23) {
            throw new IllegalArgumentException("a day that begins at " + startHour);
        }
    }

    /** The day that a moment belongs to. */
    public LocalDate day(Instant moment) {
        LocalDate date = moment.atZone(zone).toLocalDate();
        return moment.isBefore(start(date)) ? date.minusDays(1) : date;
    }

    /** When a day begins; where the clocks skip that hour, as soon as they have. */
    public Instant start(LocalDate day) {
        return day.atTime(LocalTime.of(startHour, 0)).atZone(zone).toInstant();
    }

    /** How many days lie between, never fewer than none. */
    public long between(Instant from, Instant to) {
        return Math.max(0, ChronoUnit.DAYS.between(day(from), day(to)));
    }
}

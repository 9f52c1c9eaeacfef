package io.briefwise.mastery;

import io.briefwise.mastery.memory.LearnerDays;
import io.briefwise.mastery.memory.Schedule;
import java.time.ZoneId;

/**
 * How a learner wants to review.
 *
 * @param zone where they are
 * @param dayStart the hour at which their day begins, 0 to 23
 * @param retention the chance to recall at which they are asked again, {@link #LEAST_RETENTION} to {@link #MOST_RETENTION}
 * @param week their easy days
 */
public record Pace(ZoneId zone, int dayStart, double retention, Week week) {

    public static final double LEAST_RETENTION = Schedule.LOWEST_TARGET;
    public static final double MOST_RETENTION = Schedule.HIGHEST_TARGET;

    public Pace {
        if (dayStart < 0 || dayStart > 23 || !(retention >= LEAST_RETENTION && retention <= MOST_RETENTION)) {
            throw new IllegalArgumentException("a day from %d, retention %s".formatted(dayStart, retention));
        }
    }

    LearnerDays days() {
        return new LearnerDays(zone, dayStart);
    }
}

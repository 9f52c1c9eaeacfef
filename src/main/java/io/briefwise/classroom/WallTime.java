package io.briefwise.classroom;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The moment that a date and time on somebody's wall means. Where clocks are put forward over it, as much later as they
 * jump; where they are put back and it comes twice, the later one: never to the loss of a learner.
 */
public final class WallTime {

    private WallTime() {}

    public static Instant moment(LocalDateTime shown, ZoneId zone) {
        return ZonedDateTime.of(shown, zone).withLaterOffsetAtOverlap().toInstant();
    }
}

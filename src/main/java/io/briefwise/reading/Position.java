package io.briefwise.reading;

import java.time.Instant;

/**
 * Where a person is in a brief.
 *
 * @param section zero-based index of the section that was open last
 * @param furthest zero-based index of the furthest section that was opened
 * @param secondsRead how long the brief was read, pauses left out
 * @param updatedAt when it was last recorded
 */
public record Position(int section, int furthest, long secondsRead, Instant updatedAt) {

    public Position {
        if (section < 0 || furthest < section || secondsRead < 0) {
            throw new IllegalArgumentException(
                    "no position: section %d, furthest %d, %d s".formatted(section, furthest, secondsRead));
        }
    }
}

package io.briefwise.mastery.memory;

import java.time.Instant;

/**
 * How one target stands after its last review.
 *
 * @param memory what is left of it at the time of that review
 * @param phase whether it is asked again within the day or after days
 * @param step which short wait it is in, 0 where it waits for days
 * @param reviewedAt when it was reviewed last
 * @param pause how long it waits
 * @param reviews how often it was reviewed
 * @param lapses how often it was forgotten after it had waited for days
 */
public record Card(Memory memory, Phase phase, int step, Instant reviewedAt, Pause pause, int reviews, int lapses) {

    public Card {
        if (step < 0 || reviews < 1 || lapses < 0 || lapses >= reviews) {
            throw new IllegalArgumentException("step %d, %d reviews, %d lapses".formatted(step, reviews, lapses));
        }
    }
}

package io.briefwise.mastery.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a card is asked again. A card goes through short steps first: wrong starts them anew, right takes the next, and after
 * the last the card waits for days; right and sure leaves them out. A card that is forgotten goes through the steps of
 * relearning. How long it waits follows from its memory alone; nothing is drawn by chance.
 *
 * @param forgetting how memory fades
 * @param steps the short waits
 * @param target the chance to recall at which a card is asked again
 */
public record Schedule(Forgetting forgetting, Steps steps, double target) {

    public static final double LOWEST_TARGET = 0.7;
    public static final double HIGHEST_TARGET = 0.97;

    public Schedule {
        if (!(target >= LOWEST_TARGET && target <= HIGHEST_TARGET)) {
            throw new IllegalArgumentException("a target retention of " + target);
        }
    }

    /** The card after a review; {@code before} is null for the first. A late review counts as late as it came. */
    public Card reviewed(@Nullable Card before, Rating rating, Instant at, LearnerDays days) {
        if (before == null) {
            return placed(forgetting.first(rating), Phase.LEARNING, 0, rating, at, 1, 0);
        }
        Memory memory = forgetting.next(before.memory(), rating, days.between(before.reviewedAt(), at));
        int reviews = before.reviews() + 1;
        if (before.phase() == Phase.REVIEW) {
            return rating.recalled()
                    ? waiting(memory, at, reviews, before.lapses())
                    : placed(memory, Phase.RELEARNING, 0, rating, at, reviews, before.lapses() + 1);
        }
        return placed(memory, before.phase(), before.step(), rating, at, reviews, before.lapses());
    }

    /** After how many days the chance to recall it has sunk to the target and something. */
    int interval(Memory memory, double above) {
        return forgetting.interval(memory, target + above);
    }

    private Card placed(Memory memory, Phase phase, int step, Rating rating, Instant at, int reviews, int lapses) {
        List<Duration> waits = steps.of(phase);
        // A card can stand on a step that was taken out of the settings since.
        if (waits.isEmpty() || (step >= waits.size() && rating.recalled())) {
            return waiting(memory, at, reviews, lapses);
        }
        return switch (rating) {
            case AGAIN -> new Card(memory, phase, 0, at, new Pause.Short(waits.getFirst()), reviews, lapses);
            case HARD -> new Card(memory, phase, step, at, new Pause.Short(hard(waits, step)), reviews, lapses);
            case GOOD ->
                step + 1 == waits.size()
                        ? waiting(memory, at, reviews, lapses)
                        : new Card(memory, phase, step + 1, at, new Pause.Short(waits.get(step + 1)), reviews, lapses);
            case EASY -> waiting(memory, at, reviews, lapses);
        };
    }

    private Card waiting(Memory memory, Instant at, int reviews, int lapses) {
        return new Card(memory, Phase.REVIEW, 0, at, new Pause.Days(interval(memory, 0)), reviews, lapses);
    }

    /** Halfway to the second step on the first, half as long again where there is but one. */
    private static Duration hard(List<Duration> waits, int step) {
        if (step > 0) {
            return waits.get(step);
        }
        Duration first = waits.getFirst();
        return waits.size() == 1
                ? first.multipliedBy(3).dividedBy(2)
                : first.plus(waits.get(1)).dividedBy(2);
    }
}

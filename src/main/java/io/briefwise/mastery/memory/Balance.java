package io.briefwise.mastery.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Spreads reviews over the days. A card may be moved to any day on which the chance to recall it differs from the target by
 * one percentage point at most: by none where it waits for two days, by one day in seven, by three in twenty. Of these
 * days the one is taken that has the fewest reviews for the room it offers, the nearest to the wanted day among equals.
 * Where the learner wants no review on any of them, it is the nearest day on which they do, the earlier of two.
 *
 * @param room how much a day offers: 1 an ordinary day, less for an easy one, 0 for a day without reviews
 * @param load how many reviews a day has already
 */
public record Balance(Function<LocalDate, Double> room, Function<LocalDate, Integer> load) {

    private static final double TOLERANCE = 0.01;
    private static final int WEEK = 7;

    /** The day on which a card that was reviewed on a day is asked again. */
    public LocalDate day(LocalDate reviewed, Memory memory, int wanted, Schedule schedule) {
        LocalDate ideal = reviewed.plusDays(wanted);
        Comparator<LocalDate> nearest = Comparator.comparingLong(
                        (LocalDate day) -> Math.abs(day.toEpochDay() - ideal.toEpochDay()))
                .thenComparing(Comparator.naturalOrder());
        List<LocalDate> allowed = LongStream.rangeClosed(
                        schedule.interval(memory, TOLERANCE), schedule.interval(memory, -TOLERANCE))
                .mapToObj(reviewed::plusDays)
                .filter(this::open)
                .toList();
        if (!allowed.isEmpty()) {
            return allowed.stream()
                    .min(Comparator.comparingDouble(this::crowd).thenComparing(nearest))
                    .orElseThrow();
        }
        return LongStream.rangeClosed(Math.max(1, wanted - WEEK), (long) wanted + WEEK)
                .mapToObj(reviewed::plusDays)
                .filter(this::open)
                .min(nearest)
                .orElse(ideal);
    }

    private boolean open(LocalDate day) {
        return room.apply(day) > 0;
    }

    private double crowd(LocalDate day) {
        return (load.apply(day) + 1) / room.apply(day);
    }
}

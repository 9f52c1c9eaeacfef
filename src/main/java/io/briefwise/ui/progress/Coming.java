package io.briefwise.ui.progress;

import io.briefwise.mastery.NextStep;
import io.briefwise.mastery.ReviewDay;
import java.time.LocalDate;
import java.util.List;

/**
 * What a learner is to do.
 *
 * @param step the one thing to do next
 * @param place the section or text that it is about, empty where it is about none
 * @param due how many reviews are due now
 * @param days how many are due on each coming day, today first
 */
record Coming(NextStep step, String place, int due, List<ReviewDay> days) {

    Coming {
        days = List.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a forecast begins with today");
        }
    }

    /** How many cards the fullest day has, at least one: what a picture of the days is scaled by. */
    int most() {
        return Math.max(1, days.stream().mapToInt(ReviewDay::cards).max().orElse(1));
    }

    int today() {
        return days.getFirst().cards();
    }

    int tomorrow() {
        return days.stream().skip(1).limit(1).mapToInt(ReviewDay::cards).sum();
    }

    int all() {
        return days.stream().mapToInt(ReviewDay::cards).sum();
    }

    boolean isToday(LocalDate day) {
        return days.getFirst().day().equals(day);
    }
}

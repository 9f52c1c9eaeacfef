package io.briefwise.demo;

import java.time.Duration;
import java.util.List;

/**
 * One assignment of the demonstration's term.
 *
 * @param title words from the title of the brief that is set
 * @param setAgo how long ago it was set
 * @param dueIn until when it is due, from now; negative where it was
 * @param finished how many learners have handed in, counted from the second of the cast
 * @param unfinished how many after those have begun
 */
record Term(String title, Duration setAgo, Duration dueIn, int finished, int unfinished) {

    /** Of the first three have not finished and one has not begun: Mira and two others are at it, 20 are done. */
    static final List<Term> ASSIGNMENTS = List.of(
            new Term("Islamabad", Duration.ofDays(12), Duration.ofDays(2), 20, 2),
            new Term("Montreal", Duration.ofDays(6), Duration.ofDays(8), 14, 3),
            new Term("Congestion", Duration.ofDays(2), Duration.ofDays(12), 5, 1));
}

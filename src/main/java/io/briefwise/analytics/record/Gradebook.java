package io.briefwise.analytics.record;

import io.briefwise.account.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * What counts of a class: learners × assignments.
 *
 * @param assignments their titles, the oldest first
 * @param rows one for each learner, by name
 */
public record Gradebook(List<String> assignments, List<Row> rows) {

    public Gradebook {
        assignments = List.copyOf(assignments);
        rows = List.copyOf(rows);
    }

    /**
     * One learner.
     *
     * @param shares in the order of the assignments: the share of the points that counts, lateness taken off; none where
     *     nothing was handed in
     */
    public record Row(PersonId learner, String name, String email, List<Optional<Double>> shares) {

        public Row {
            shares = List.copyOf(shares);
        }
    }
}

package io.briefwise.statistics.irt;

import io.briefwise.statistics.Marks;
import java.util.stream.IntStream;

/** Whether a question can be estimated at all: it has right and wrong answers, and nothing between. */
sealed interface Suitability {

    record Suitable() implements Suitability {}

    record Unsuitable(NotEstimated reason) implements Suitability {}

    static Suitability of(Marks marks, int question) {
        double maximum = marks.maximum(question);
        if (maximum == 0) {
            return new Unsuitable(NotEstimated.WORTH_NOTHING);
        }
        double[] fractions = IntStream.range(0, marks.learners())
                .mapToDouble(learner -> marks.mark(learner, question) / maximum)
                .toArray();
        long wrong = IntStream.range(0, fractions.length)
                .filter(learner -> fractions[learner] == 0)
                .count();
        long right = IntStream.range(0, fractions.length)
                .filter(learner -> fractions[learner] > 1 - 1e-9)
                .count();
        if (wrong + right < fractions.length) {
            return new Unsuitable(NotEstimated.PART_MARKS);
        }
        if (wrong == 0) {
            return new Unsuitable(NotEstimated.ALL_RIGHT);
        }
        return right == 0 ? new Unsuitable(NotEstimated.NONE_RIGHT) : new Suitable();
    }
}

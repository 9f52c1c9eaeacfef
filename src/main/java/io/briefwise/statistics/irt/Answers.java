package io.briefwise.statistics.irt;

import java.util.stream.IntStream;

/** Who answered which question right. No answer is a wrong one. */
final class Answers {

    private final boolean[][] byLearner;

    /** @param byLearner a row for each learner, a column for each question, one of each at least */
    Answers(boolean[][] byLearner) {
        this.byLearner = byLearner;
    }

    int learners() {
        return byLearner.length;
    }

    int questions() {
        return byLearner[0].length;
    }

    boolean right(int learner, int question) {
        return byLearner[learner][question];
    }

    int right(int question) {
        return (int) IntStream.range(0, learners())
                .filter(learner -> right(learner, question))
                .count();
    }
}

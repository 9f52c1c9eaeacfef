package io.briefwise.analytics;

import io.briefwise.statistics.Mean;
import io.briefwise.statistics.QuizStatistics;
import java.util.List;

/**
 * How a quiz and its questions worked in a class; first attempts only, and those handed in only.
 *
 * @param title what the quiz is called
 * @param learners how many handed in
 * @param quiz the quiz as a whole
 * @param questions in the order of the quiz
 */
public record ItemAnalysis(String title, int learners, OfQuiz quiz, List<AnalysedQuestion> questions) {

    public ItemAnalysis {
        questions = List.copyOf(questions);
    }

    /** What can be said of the quiz as a whole. */
    public sealed interface OfQuiz {

        /**
         * Its figures.
         *
         * @param mean of the totals as shares of what was possible, with its interval
         * @param figures in marks, a full mark for each question
         * @param questions how many questions they rest on: those that wait for a mark are left out
         */
        record Figures(Mean mean, QuizStatistics figures, int questions) implements OfQuiz {}

        /** Too few handed in. */
        record TooFewLearners() implements OfQuiz {}

        /** Each learner was asked other questions: their totals cannot be compared. */
        record Drawn() implements OfQuiz {}

        /** Every question waits for a mark. */
        record Unmarked() implements OfQuiz {}
    }
}

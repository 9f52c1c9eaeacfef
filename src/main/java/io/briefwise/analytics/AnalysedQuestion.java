package io.briefwise.analytics;

import io.briefwise.statistics.Advice;
import io.briefwise.statistics.Interval;
import io.briefwise.statistics.QuestionStatistics;
import java.util.List;
import java.util.Optional;

/**
 * How one question worked.
 *
 * @param row what was asked and answered
 * @param finding what the marks say of it
 */
public record AnalysedQuestion(QuestionRow row, Finding finding) {

    /** What can be said of a question. */
    public sealed interface Finding {

        /**
         * Its figures.
         *
         * @param facility the mean mark, a question left out counting 0, with its interval
         * @param figures see {@link QuestionStatistics}
         * @param discrimination where the discrimination index lies, in percent; none where it cannot be said
         * @param advice what to look at
         */
        record Figures(
                Cell facility, QuestionStatistics figures, Optional<Interval> discrimination, List<Advice> advice)
                implements Finding {

            public Figures {
                advice = List.copyOf(advice);
            }
        }

        /** Too few handed in. */
        record TooFewLearners() implements Finding {}

        /** Each learner was asked other questions: there is no rest of the quiz to compare with. */
        record Drawn() implements Finding {}

        /** Some answers wait for a mark. */
        record Unmarked(int waiting) implements Finding {}
    }
}

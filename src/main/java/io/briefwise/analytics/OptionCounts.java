package io.briefwise.analytics;

import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.Matching;
import io.briefwise.question.MultipleChoice;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Option;
import io.briefwise.question.Ordering;
import io.briefwise.question.TypedQuestion;
import io.briefwise.statistics.OptionStatistics;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Who chose which option of a question, and how they did on the rest. */
final class OptionCounts {

    private OptionCounts() {}

    /**
     * One for each option, none for a question without.
     *
     * @param rest the marks of the learners on the other questions, in the order of the sheets
     */
    static List<OptionStatistics> of(QuestionRow row, List<AnswerSheet> sheets, double[] rest) {
        List<Option> options = switch (row.question()) {
            case ClosedQuestion closed -> closed.options();
            case MultipleChoice several -> several.options();
            case Matching _, Ordering _, TypedQuestion _, OpenQuestion _ -> List.of();
        };
        return IntStream.range(0, options.size())
                .mapToObj(option -> OptionStatistics.of(options.get(option).key(), choosers(row, option, sheets), rest))
                .toList();
    }

    private static BitSet choosers(QuestionRow row, int option, List<AnswerSheet> sheets) {
        BitSet choosers = new BitSet(sheets.size());
        for (int learner = 0; learner < sheets.size(); learner++) {
            AnswerSheet.Given given = sheets.get(learner).answers().get(row.id());
            choosers.set(learner, given != null && GivenAnswers.chose(given.response(), option));
        }
        return choosers;
    }
}

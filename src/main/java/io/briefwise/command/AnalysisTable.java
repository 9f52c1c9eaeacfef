package io.briefwise.command;

import io.briefwise.statistics.QuestionStatistics;
import io.briefwise.statistics.QuizStatistics;
import io.briefwise.statistics.irt.ItemResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;

/** The three tables that item analysis prints, as CSV. */
final class AnalysisTable {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private final StringBuilder text = new StringBuilder();

    private AnalysisTable(String... header) {
        row(header);
    }

    static String of(List<String> questions, List<QuestionStatistics> statistics) {
        AnalysisTable table = new AnalysisTable(
                "question",
                "learners",
                "facility",
                "sd",
                "discriminationIndex",
                "discriminativeEfficiency",
                "effectiveWeight",
                "intendedWeight");
        for (int i = 0; i < questions.size(); i++) {
            QuestionStatistics question = statistics.get(i);
            table.row(
                    questions.get(i),
                    String.valueOf(question.learners()),
                    Figure.of(question.facility()),
                    Figure.of(question.standardDeviation()),
                    Figure.of(question.discriminationIndex()),
                    Figure.of(question.discriminativeEfficiency()),
                    Figure.of(question.effectiveWeight()),
                    Figure.of(question.intendedWeight()));
        }
        return table.text.toString();
    }

    static String of(QuizStatistics quiz) {
        AnalysisTable table = new AnalysisTable(
                "learners", "mean", "median", "sd", "skewness", "kurtosis", "cic", "errorRatio", "standardError");
        table.row(
                String.valueOf(quiz.learners()),
                Figure.of(quiz.mean()),
                Figure.of(quiz.median()),
                Figure.of(quiz.standardDeviation()),
                Figure.of(quiz.skewness()),
                Figure.of(quiz.kurtosis()),
                Figure.of(quiz.internalConsistency()),
                Figure.of(quiz.errorRatio()),
                Figure.of(quiz.standardError()));
        return table.text.toString();
    }

    static String of(List<String> questions, ItemResponse response) {
        AnalysisTable table = new AnalysisTable("question", "raschDifficulty", "difficulty", "discrimination");
        for (int i = 0; i < questions.size(); i++) {
            ItemResponse.Question question = response.questions().get(i);
            table.row(
                    questions.get(i),
                    figure(question.rasch(), estimated -> estimated.curve().difficulty()),
                    figure(
                            question.twoParameter(),
                            estimated -> estimated.curve().difficulty()),
                    figure(
                            question.twoParameter(),
                            estimated -> estimated.curve().discrimination()));
        }
        table.remark("raschSlope", response.rasch().slope());
        table.remark("raschLogLikelihood", response.rasch().logLikelihood());
        table.remark("logLikelihood", response.twoParameter().logLikelihood());
        return table.text.toString();
    }

    private static String figure(ItemResponse.Estimate estimate, Function<ItemResponse.Estimated, Double> which) {
        return switch (estimate) {
            case ItemResponse.Estimated estimated -> Figure.of(which.apply(estimated));
            case ItemResponse.Missing _ -> "";
        };
    }

    private void row(String... cells) {
        try {
            FORMAT.printRecord(text, (Object[]) cells);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private void remark(String what, OptionalDouble figure) {
        text.append(("# " + what + " " + Figure.of(figure)).stripTrailing()).append('\n');
    }
}

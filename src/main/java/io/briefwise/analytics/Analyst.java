package io.briefwise.analytics;

import io.briefwise.analytics.AnalysedQuestion.Finding;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.statistics.Advices;
import io.briefwise.statistics.CorrelationInterval;
import io.briefwise.statistics.Marks;
import io.briefwise.statistics.Mean;
import io.briefwise.statistics.QuestionStatistics;
import io.briefwise.statistics.QuizStatistics;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Works out how a quiz and its questions went from what was handed in. A question that waits for marks is left out as a
 * whole: its marks would mean that those who are not marked yet earned nothing.
 */
final class Analyst {

    private final List<AnswerSheet> sheets;
    private final List<QuestionRow> marked;
    private final Marks marks;
    private final List<QuestionStatistics> statistics;

    private Analyst(List<AnswerSheet> sheets, List<QuestionRow> marked) {
        this.sheets = sheets;
        this.marked = marked;
        double[] maxima = new double[marked.size()];
        Arrays.fill(maxima, 1);
        marks = Marks.of(
                maxima, sheets.stream().map(sheet -> fractions(sheet, marked)).toList());
        statistics = QuestionStatistics.of(marks);
    }

    static ItemAnalysis analyse(String title, List<QuestionRow> rows, List<AnswerSheet> sheets) {
        if (sheets.size() < Cell.LEAST_CASES) {
            return without(title, rows, sheets, new ItemAnalysis.OfQuiz.TooFewLearners(), new Finding.TooFewLearners());
        }
        if (sheets.stream().anyMatch(sheet -> sheet.asked() < rows.size())) {
            return without(title, rows, sheets, new ItemAnalysis.OfQuiz.Drawn(), new Finding.Drawn());
        }
        List<QuestionRow> marked =
                rows.stream().filter(row -> waiting(row.id(), sheets) == 0).toList();
        if (marked.isEmpty()) {
            List<AnalysedQuestion> unmarked =
                    rows.stream().map(row -> unmarked(row, sheets)).toList();
            return new ItemAnalysis(title, sheets.size(), new ItemAnalysis.OfQuiz.Unmarked(), unmarked);
        }
        Analyst analyst = new Analyst(sheets, marked);
        return new ItemAnalysis(
                title,
                sheets.size(),
                analyst.ofQuiz(),
                rows.stream().map(analyst::analysed).toList());
    }

    private static ItemAnalysis without(
            String title, List<QuestionRow> rows, List<AnswerSheet> sheets, ItemAnalysis.OfQuiz quiz, Finding finding) {
        return new ItemAnalysis(
                title,
                sheets.size(),
                quiz,
                rows.stream().map(row -> new AnalysedQuestion(row, finding)).toList());
    }

    private ItemAnalysis.OfQuiz ofQuiz() {
        List<Double> shares = sheets.stream()
                .map(sheet -> Arrays.stream(fractions(sheet, marked)).sum() / marked.size())
                .toList();
        return new ItemAnalysis.OfQuiz.Figures(Mean.of(shares).orElseThrow(), QuizStatistics.of(marks), marked.size());
    }

    private AnalysedQuestion analysed(QuestionRow row) {
        int index = marked.indexOf(row);
        if (index < 0) {
            return unmarked(row, sheets);
        }
        QuestionStatistics figures = statistics.get(index);
        double sum = IntStream.range(0, sheets.size())
                .mapToDouble(learner -> marks.mark(learner, index))
                .sum();
        return new AnalysedQuestion(
                row,
                new Finding.Figures(
                        Cell.ofLearners(sum, sheets.size(), sheets.size()),
                        figures,
                        CorrelationInterval.of(figures.discriminationIndex(), sheets.size()),
                        Advices.on(
                                figures,
                                OptionCounts.of(row, sheets, marks.rest(index)),
                                Guessing.earns(row.question()))));
    }

    private static AnalysedQuestion unmarked(QuestionRow row, List<AnswerSheet> sheets) {
        return new AnalysedQuestion(row, new Finding.Unmarked(waiting(row.id(), sheets)));
    }

    private static int waiting(QuestionVersionId question, List<AnswerSheet> sheets) {
        return (int) sheets.stream().filter(sheet -> sheet.awaitsMark(question)).count();
    }

    private static double[] fractions(AnswerSheet sheet, List<QuestionRow> questions) {
        return questions.stream().mapToDouble(row -> sheet.fraction(row.id())).toArray();
    }
}

package io.briefwise.exchange;

import io.briefwise.account.PersonId;
import io.briefwise.analytics.AnalysedQuestion;
import io.briefwise.analytics.AnalysedQuestion.Finding;
import io.briefwise.analytics.ItemAnalyses;
import io.briefwise.analytics.ItemAnalysis;
import io.briefwise.statistics.QuestionStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The figures of each question, in the columns that the command {@code item-analysis} prints; empty where there are none. */
@Component
class ItemsSource implements Source {

    private static final List<String> COLUMNS = List.of(
            "question",
            "learners",
            "facility",
            "sd",
            "discriminationIndex",
            "discriminativeEfficiency",
            "effectiveWeight",
            "intendedWeight");

    private final ItemAnalyses analyses;

    ItemsSource(ItemAnalyses analyses) {
        this.analyses = analyses;
    }

    @Override
    public Wanted.What what() {
        return Wanted.What.ITEMS;
    }

    @Override
    public Optional<Sheet> sheet(Wanted wanted, PersonId by) {
        return analyses.of(wanted.assignment(), by).map(ItemsSource::sheet);
    }

    private static Sheet sheet(ItemAnalysis analysis) {
        return new Sheet(
                COLUMNS.stream().map(Entry.Text::new).toList(),
                analysis.questions().stream()
                        .map(question -> row(question, analysis.learners()))
                        .toList());
    }

    private static List<Entry> row(AnalysedQuestion question, int learners) {
        Entry name = new Entry.Text(
                question.row().number() + ". " + question.row().question().stem());
        return Stream.concat(Stream.of(name, new Entry.Figure(learners)), figures(question.finding()))
                .toList();
    }

    private static Stream<Entry> figures(Finding finding) {
        return switch (finding) {
            case Finding.Figures shown -> {
                QuestionStatistics figures = shown.figures();
                yield Stream.of(
                                figures.facility(),
                                figures.standardDeviation(),
                                figures.discriminationIndex(),
                                figures.discriminativeEfficiency(),
                                figures.effectiveWeight(),
                                figures.intendedWeight())
                        .map(Entry::of);
            }
            case Finding.TooFewLearners _, Finding.Drawn _, Finding.Unmarked _ ->
                Stream.generate(() -> (Entry) new Entry.Blank()).limit(COLUMNS.size() - 2L);
        };
    }
}

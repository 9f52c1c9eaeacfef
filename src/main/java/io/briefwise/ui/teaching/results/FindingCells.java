package io.briefwise.ui.teaching.results;

import io.briefwise.analytics.AnalysedQuestion.Finding;
import io.briefwise.analytics.Cell;
import io.briefwise.statistics.Interval;
import io.briefwise.statistics.QuestionStatistics;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.teaching.Percent;
import io.briefwise.ui.teaching.Whisker;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jsoup.nodes.Element;

/** The cells of a question's figures: numbers where there are any, one wide cell with the reason where not. */
final class FindingCells {

    private final Words words;

    FindingCells(Words words) {
        this.words = words;
    }

    List<Element> write(Finding finding, int learners) {
        return switch (finding) {
            case Finding.Figures figures -> figures(figures);
            case Finding.TooFewLearners() -> List.of(wide(words.say("results.finding.too-few", learners)));
            case Finding.Drawn() -> List.of(wide(words.say("results.finding.drawn")));
            case Finding.Unmarked(int waiting) -> List.of(wide(words.say("results.finding.unmarked", waiting)));
        };
    }

    private List<Element> figures(Finding.Figures shown) {
        QuestionStatistics figures = shown.figures();
        return List.of(
                facility(shown.facility()),
                discrimination(figures.discriminationIndex(), shown.discrimination()),
                cell("discriminativeEfficiency", percent(figures.discriminativeEfficiency())),
                weight(figures),
                cell("sd", points(figures.standardDeviation())));
    }

    private Element facility(Cell facility) {
        return switch (facility) {
            case Cell.TooFew(int answers) -> cell("facility", words.say("results.finding.too-few", answers));
            case Cell.Judged judged -> {
                Element cell = cell("facility", words.say("teaching.percent", Percent.of(judged.share())));
                cell.appendChild(Whisker.draw(judged.share(), judged.interval()));
                cell.appendChild(small(words.say(
                        "teaching.likely",
                        Percent.of(judged.interval().low()),
                        Percent.of(judged.interval().high()))));
                yield cell;
            }
        };
    }

    private Element discrimination(OptionalDouble index, Optional<Interval> likely) {
        Element cell = cell("discriminationIndex", percent(index));
        likely.ifPresent(
                range -> cell.appendChild(small(words.say("results.likely.percent", range.low(), range.high()))));
        return cell;
    }

    private Element weight(QuestionStatistics figures) {
        Element cell = cell("weight", share(figures.effectiveWeight()));
        cell.appendChild(small(words.say("results.intended", share(figures.intendedWeight()))));
        return cell;
    }

    private Element cell(String column, String number) {
        Element cell = new Element("td").addClass("figure");
        cell.appendElement("span").addClass("column").text(words.say("results.column." + column));
        cell.appendElement("b").text(number);
        return cell;
    }

    private static Element small(String text) {
        return new Element("small").text(text);
    }

    private static Element wide(String text) {
        return new Element("td")
                .addClass("few")
                .attr("colspan", String.valueOf(FigureTable.COLUMNS.size()))
                .text(text);
    }

    private String share(OptionalDouble share) {
        return share.isPresent() ? words.say("results.share", share.getAsDouble()) : words.say("results.none");
    }

    private String percent(OptionalDouble percent) {
        return percent.isPresent() ? words.say("results.percent", percent.getAsDouble()) : words.say("results.none");
    }

    private String points(OptionalDouble points) {
        return points.isPresent() ? words.say("results.points.bare", points.getAsDouble()) : words.say("results.none");
    }
}

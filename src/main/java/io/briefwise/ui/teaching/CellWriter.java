package io.briefwise.ui.teaching;

import io.briefwise.analytics.Cell;
import io.briefwise.ui.parts.Words;
import org.jsoup.nodes.Element;

/** Writes one cell of a table: a number with its whisker, or that there is too little to judge. */
public final class CellWriter {

    private final Words words;

    public CellWriter(Words words) {
        this.words = words;
    }

    public Element write(Cell cell) {
        return switch (cell) {
            case Cell.TooFew few
            when few.answers() == 0 -> new Element("td").addClass("none").text(words.say("teaching.cell.none"));
            case Cell.TooFew few ->
                new Element("td").addClass("few").text(words.say("teaching.cell.few", few.answers()));
            case Cell.Judged judged -> judged(judged);
        };
    }

    /** "38 % of 8 answers, likely 14 to 69 %". */
    String said(Cell.Judged judged) {
        return words.say(
                "teaching.cell.said",
                Percent.of(judged.share()),
                judged.answers(),
                Percent.of(judged.interval().low()),
                Percent.of(judged.interval().high()));
    }

    private Element judged(Cell.Judged judged) {
        Element cell =
                new Element("td").addClass(Warmth.of(judged.share()).style()).attr("title", said(judged));
        cell.appendElement("span").attr("aria-hidden", "true").text(String.valueOf(Percent.of(judged.share())));
        cell.appendElement("span").addClass("unseen").text(said(judged));
        cell.appendChild(Whisker.draw(judged.share(), judged.interval()));
        return cell;
    }
}

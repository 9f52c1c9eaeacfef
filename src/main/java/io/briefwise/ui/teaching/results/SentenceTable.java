package io.briefwise.ui.teaching.results;

import com.vaadin.flow.component.Html;
import io.briefwise.analytics.Cell;
import io.briefwise.analytics.TextHeat;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.teaching.Percent;
import io.briefwise.ui.teaching.Whisker;
import java.util.List;
import org.jsoup.nodes.Element;

/** The sentences that questions rest on with their numbers, each with its questions. */
final class SentenceTable {

    private final TextHeat heat;
    private final String questions;
    private final Words words;

    private SentenceTable(TextHeat heat, String questions, Words words) {
        this.heat = heat;
        this.questions = questions;
        this.words = words;
    }

    /** The table, its questions linked to a page about them. */
    static Html of(TextHeat heat, String questions, Words words) {
        return new Html(new SentenceTable(heat, questions, words).write().outerHtml());
    }

    private Element write() {
        Element table = new Element("table").addClass("sentences");
        table.appendElement("caption").addClass("unseen").text(words.say("results.sentences.caption"));
        Element head = table.appendElement("thead").appendElement("tr");
        for (String column : List.of("place", "wrong", "sentence")) {
            head.appendElement("th").attr("scope", "col").text(words.say("results.sentences." + column));
        }
        Element body = table.appendElement("tbody");
        int line = 0;
        for (TextHeat.Sentence sentence : heat.sentences()) {
            line++;
            body.appendChild(row(sentence, line));
        }
        return table;
    }

    private Element row(TextHeat.Sentence sentence, int line) {
        Element row = new Element("tr").attr("id", "sentence-" + line).attr("tabindex", "-1");
        row.appendElement("th")
                .attr("scope", "row")
                .addClass("num")
                .text(words.say("results.paragraph", sentence.paragraph()));
        row.appendChild(wrong(sentence.wrong()));
        Element what = row.appendElement("td").addClass("what");
        what.appendElement("q").text(sentence.text());
        Element list = what.appendElement("ul");
        for (TextHeat.Asked asked : sentence.questions()) {
            list.appendElement("li")
                    .appendElement("a")
                    .attr("href", Addresses.question(questions, asked.number()))
                    .text(words.say(
                            asked.sought() ? "results.sentences.sought" : "results.sentences.question",
                            asked.number(),
                            asked.stem()));
        }
        return row;
    }

    private Element wrong(Cell wrong) {
        return switch (wrong) {
            case Cell.TooFew(int answers) ->
                new Element("td").addClass("few").addClass("num").text(words.say("results.finding.too-few", answers));
            case Cell.Judged judged -> {
                Element cell = new Element("td").addClass("share").addClass("num");
                cell.appendElement("b").text(words.say("teaching.percent", Percent.of(judged.share())));
                cell.appendChild(Whisker.draw(judged.share(), judged.interval()));
                cell.appendElement("small")
                        .text(words.say(
                                "results.sentences.likely",
                                Percent.of(judged.interval().low()),
                                Percent.of(judged.interval().high()),
                                judged.answers()));
                yield cell;
            }
        };
    }
}

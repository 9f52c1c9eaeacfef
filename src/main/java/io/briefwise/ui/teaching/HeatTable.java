package io.briefwise.ui.teaching;

import com.vaadin.flow.component.Html;
import io.briefwise.analytics.Cell;
import io.briefwise.analytics.ClassPicture;
import io.briefwise.analytics.LearnerRow;
import io.briefwise.attempt.Mark;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Words;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Learners × sections or skills. Written as one piece of HTML: two hundred learners would be six thousand components, held
 * in the session of everybody who looks.
 */
final class HeatTable {

    private final ClassPicture picture;
    private final Breakdown breakdown;
    private final Words words;
    private final CellWriter cells;

    private HeatTable(ClassPicture picture, Breakdown breakdown, Words words) {
        this.picture = picture;
        this.breakdown = breakdown;
        this.words = words;
        this.cells = new CellWriter(words);
    }

    static Html of(ClassPicture picture, Breakdown breakdown, Words words) {
        return new Html(new HeatTable(picture, breakdown, words).write().outerHtml());
    }

    private Element write() {
        String caption = words.say("teaching.table.caption." + breakdown);
        Element scroll = new Element("div")
                .addClass("scroll")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", caption);
        Element table = scroll.appendElement("table").addClass("heat").addClass("num");
        table.appendElement("caption").addClass("unseen").text(caption);
        head(table.appendElement("thead").appendElement("tr"));
        Element body = table.appendElement("tbody");
        body.appendChild(classRow());
        picture.learners().forEach(learner -> body.appendChild(row(learner)));
        return scroll;
    }

    private void head(Element row) {
        row.appendElement("th").attr("scope", "col").addClass("who").text(words.say("teaching.table.learner"));
        row.appendElement("th").attr("scope", "col").addClass("v").text(words.say("teaching.table.mark"));
        breakdown
                .columns(picture, words)
                .forEach(column -> row.appendElement("th")
                        .attr("scope", "col")
                        .addClass("v")
                        .text(column));
    }

    private Element classRow() {
        Element row = new Element("tr").addClass("together");
        row.appendElement("th")
                .attr("scope", "row")
                .addClass("who")
                .text(words.say("teaching.table.class", picture.summary().learners()));
        row.appendElement("td")
                .addClass("score")
                .text(
                        picture.summary().mark() == null
                                ? words.say("teaching.cell.none")
                                : String.valueOf(
                                        Percent.of(picture.summary().mark().mean())));
        addCells(row, breakdown.together(picture));
        return row;
    }

    private Element row(LearnerRow learner) {
        Element row = new Element("tr");
        Element who = row.appendElement("th").attr("scope", "row").addClass("who");
        Mark mark = learner.mark();
        if (mark == null || learner.attempt() == null) {
            who.text(learner.name());
            row.appendElement("td")
                    .addClass("standing")
                    .attr("colspan", String.valueOf(1 + breakdown.cells(learner).size()))
                    .text(words.say("teaching.standing." + learner.standing()));
            return row;
        }
        who.appendElement("a").attr("href", Addresses.result(learner.attempt())).text(learner.name());
        row.appendElement("td").addClass("score").text(mark(mark));
        addCells(row, breakdown.cells(learner));
        return row;
    }

    private String mark(Mark mark) {
        return mark.possible() == 0 ? words.say("teaching.cell.none") : String.valueOf(Percent.of(mark.share()));
    }

    private void addCells(Element row, List<Cell> shown) {
        shown.forEach(cell -> row.appendChild(cells.write(cell)));
    }
}

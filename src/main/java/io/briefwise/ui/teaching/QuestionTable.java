package io.briefwise.ui.teaching;

import com.vaadin.flow.component.Html;
import io.briefwise.analytics.Cell;
import io.briefwise.analytics.ClassPicture;
import io.briefwise.analytics.QuestionRow;
import io.briefwise.ui.parts.SkillTitle;
import io.briefwise.ui.parts.Words;
import java.util.List;
import org.jsoup.nodes.Element;

/** Each question with the share right, and behind it what was chosen how often. One piece of HTML, as {@link HeatTable}. */
final class QuestionTable {

    private final Words words;
    private final CellWriter cells;

    private QuestionTable(Words words) {
        this.words = words;
        this.cells = new CellWriter(words);
    }

    static Html of(ClassPicture picture, Words words) {
        return new Html(new QuestionTable(words).write(picture.questions()).outerHtml());
    }

    private Element write(List<QuestionRow> questions) {
        Element table = new Element("table").addClass("questions");
        table.appendElement("caption").addClass("unseen").text(words.say("teaching.questions.caption"));
        Element head = table.appendElement("thead").appendElement("tr");
        for (String column : List.of("number", "right", "stem")) {
            head.appendElement("th").attr("scope", "col").text(words.say("teaching.questions." + column));
        }
        Element body = table.appendElement("tbody");
        questions.forEach(question -> body.appendChild(row(question)));
        return table;
    }

    private Element row(QuestionRow question) {
        Element row = new Element("tr").attr("id", "question-" + question.number());
        row.appendElement("th").attr("scope", "row").addClass("num").text(String.valueOf(question.number()));
        row.appendChild(right(question.right()));
        Element what = row.appendElement("td").addClass("what");
        what.appendElement("p").addClass("asked-for").text(question.question().stem());
        Element more = what.appendElement("details");
        more.appendElement("summary").text(summary(question));
        more.appendChildren(new GivenWriter(words).write(question.given()));
        return row;
    }

    private Element right(Cell right) {
        return switch (right) {
            case Cell.TooFew few -> cells.write(few);
            case Cell.Judged judged -> {
                Element cell = new Element("td").addClass("share").addClass("num");
                cell.appendElement("b").text(words.say("teaching.percent", Percent.of(judged.share())));
                cell.appendChild(Whisker.draw(judged.share(), judged.interval()));
                cell.appendElement("span")
                        .text(words.say(
                                "teaching.likely",
                                Percent.of(judged.interval().low()),
                                Percent.of(judged.interval().high())));
                yield cell;
            }
        };
    }

    private String summary(QuestionRow question) {
        String skill = SkillTitle.of(question.question().head().skill());
        return question.unanswered() == 0
                ? words.say("teaching.questions.more", skill, question.right().answers())
                : words.say(
                        "teaching.questions.more-unanswered",
                        skill,
                        question.right().answers(),
                        question.unanswered());
    }
}

package io.briefwise.ui.teaching.results;

import com.vaadin.flow.component.Html;
import io.briefwise.analytics.AnalysedQuestion;
import io.briefwise.analytics.AnalysedQuestion.Finding;
import io.briefwise.analytics.ItemAnalysis;
import io.briefwise.statistics.Advice;
import io.briefwise.ui.parts.SkillTitle;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.teaching.GivenWriter;
import java.util.List;
import org.jsoup.nodes.Element;

/** Each question with its figures, what to look at, and behind it the answers by option. One piece of HTML. */
final class FigureTable {

    static final List<String> COLUMNS =
            List.of("facility", "discriminationIndex", "discriminativeEfficiency", "weight", "sd");

    private final ItemAnalysis analysis;
    private final Words words;
    private final FindingCells cells;

    private FigureTable(ItemAnalysis analysis, Words words) {
        this.analysis = analysis;
        this.words = words;
        this.cells = new FindingCells(words);
    }

    static Html of(ItemAnalysis analysis, Words words) {
        return new Html(new FigureTable(analysis, words).write().outerHtml());
    }

    private Element write() {
        Element table = new Element("table").addClass("figures").addClass("num");
        table.appendElement("caption").addClass("unseen").text(words.say("results.questions.caption"));
        Element head = table.appendElement("thead").appendElement("tr");
        heading(head, words.say("results.column.number"));
        heading(head, words.say("results.column.question"));
        COLUMNS.forEach(column -> heading(head, words.say("results.column." + column)));
        Element body = table.appendElement("tbody");
        analysis.questions().forEach(question -> body.appendChild(row(question)));
        return table;
    }

    private static void heading(Element row, String text) {
        row.appendElement("th").attr("scope", "col").text(text);
    }

    private Element row(AnalysedQuestion question) {
        int number = question.row().number();
        Element row = new Element("tr").attr("id", "question-" + number);
        row.appendElement("th").attr("scope", "row").text(String.valueOf(number));
        Element what = row.appendElement("td").addClass("what");
        what.appendElement("p")
                .addClass("asked-for")
                .text(question.row().question().stem());
        if (question.finding() instanceof Finding.Figures figures
                && !figures.advice().isEmpty()) {
            Element list = what.appendElement("ul").addClass("advice");
            figures.advice()
                    .forEach(advice -> list.appendElement("li")
                            .addClass(cause(advice) ? "act" : "note")
                            .text(words.say(advice.messageKey(), advice.arguments())));
        }
        Element more = what.appendElement("details");
        more.appendElement("summary")
                .text(words.say(
                        "results.questions.more",
                        SkillTitle.of(question.row().question().head().skill())));
        more.appendChildren(new GivenWriter(words).write(question.row().given()));
        row.appendChildren(cells.write(question.finding(), analysis.learners()));
        return row;
    }

    /** Whether somebody should do something about the question. */
    private static boolean cause(Advice advice) {
        return switch (advice) {
            case Advice.TooFewLearners _, Advice.EverybodyRight _ -> false;
            case Advice.NobodyRight _,
                    Advice.NoBetterThanGuessing _,
                    Advice.WeakerDidBetter _,
                    Advice.TellsLittle _,
                    Advice.CheckTheKey _,
                    Advice.KeyDrawsTheWeaker _,
                    Advice.NobodyBelievesIt _ -> true;
        };
    }
}

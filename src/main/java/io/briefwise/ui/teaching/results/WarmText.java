package io.briefwise.ui.teaching.results;

import com.vaadin.flow.component.Html;
import io.briefwise.analytics.Cell;
import io.briefwise.analytics.TextHeat;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Section;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.teaching.Percent;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The text with its sentences drawn by how much was wrong; each leads to its line in the table. Colour is never alone: the
 * number stands behind the sentence.
 */
final class WarmText {

    private final TextHeat heat;
    private final String page;
    private final Words words;

    private WarmText(TextHeat heat, String page, Words words) {
        this.heat = heat;
        this.page = page;
        this.words = words;
    }

    /** The text of a page, whose address the links begin with. */
    static Html of(TextHeat heat, String page, Words words) {
        return new Html(new WarmText(heat, page, words).write().outerHtml());
    }

    private Element write() {
        Element text = new Element("div").addClass("passage-text");
        for (int section = 0; section < heat.text().size(); section++) {
            Section shown = heat.text().get(section);
            if (shown.heading() != null) {
                text.appendElement("h3").text(shown.heading());
            }
            for (int paragraph = 0; paragraph < shown.paragraphs().size(); paragraph++) {
                text.appendChild(paragraph(shown.paragraphs().get(paragraph)));
            }
        }
        return text;
    }

    private Element paragraph(Paragraph paragraph) {
        Element shown = new Element("p").addClass("para").attr("id", "p" + paragraph.number());
        shown.appendElement("span")
                .addClass("pilcrow")
                .addClass("num")
                .text(words.say("results.paragraph", paragraph.number()));
        int done = 0;
        List<TextHeat.Sentence> sentences = heat.sentences();
        for (int line = 0; line < sentences.size(); line++) {
            TextHeat.Sentence sentence = sentences.get(line);
            if (sentence.paragraph() == paragraph.number()) {
                shown.appendChild(new TextNode(
                        paragraph.text().substring(done, sentence.place().start())));
                shown.appendChild(sentence(sentence, line + 1));
                done = sentence.place().end();
            }
        }
        shown.appendChild(new TextNode(paragraph.text().substring(done)));
        return shown;
    }

    private Element sentence(TextHeat.Sentence sentence, int line) {
        Element link = new Element("a")
                .addClass("sentence")
                .addClass(SentenceStyle.of(sentence.wrong()))
                .attr("href", page + "#sentence-" + line)
                .attr("router-ignore", "");
        link.appendElement("mark").text(sentence.text());
        switch (sentence.wrong()) {
            case Cell.TooFew(int answers) ->
                link.appendElement("span").addClass("unseen").text(words.say("results.sentence.few", answers));
            case Cell.Judged judged -> {
                link.appendElement("sup")
                        .addClass("num")
                        .attr("aria-hidden", "true")
                        .text(String.valueOf(Percent.of(judged.share())));
                link.appendElement("span")
                        .addClass("unseen")
                        .text(words.say("results.sentence.wrong", Percent.of(judged.share())));
            }
        }
        return link;
    }
}

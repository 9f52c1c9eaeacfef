package io.briefwise.ui.teaching.marking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.briefwise.attempt.MarkingPile;
import io.briefwise.brief.Brief;
import io.briefwise.brief.WordCount;
import io.briefwise.ui.parts.Words;
import java.util.List;

/** What one learner wrote, under the question, with the paragraphs that it cites. */
final class AnswerPage extends Div {

    private final transient Words words;

    /** A page on which the learner is called {@code name}. */
    AnswerPage(Words words, MarkingPile.Answer answer, String name, Brief brief) {
        this.words = words;
        addClassName("answer-page");
        H2 stem = new H2(answer.question().stem());
        stem.addClassName("stem");
        stem.getElement().setAttribute("tabindex", "-1");
        Span who = new Span(name);
        who.addClassName("name");
        Span about =
                new Span(words.say("marking.about", WordCount.of(answer.written()), answer.hints(), answer.drafts()));
        about.addClassNames("about", "num");
        Paragraph line = new Paragraph(who, about);
        line.addClassName("whose");
        Paragraph written = new Paragraph(answer.written());
        written.addClassName("answer-text");
        add(stem, line, written);
        List<io.briefwise.brief.Paragraph> cited = CitedParagraphs.of(brief, answer.written());
        if (!cited.isEmpty()) {
            add(cited(cited));
        }
    }

    void takeFocus() {
        getComponentAt(0).getElement().executeJs("this.focus({preventScroll: true}); scrollTo({top: 0})");
    }

    private Section cited(List<io.briefwise.brief.Paragraph> paragraphs) {
        Section cited = new Section(new H3(words.say("marking.cited")));
        cited.addClassName("cited-text");
        paragraphs.forEach(paragraph -> {
            Span number = new Span("¶" + paragraph.number());
            number.addClassNames("number", "num");
            cited.add(new Paragraph(number, new Span(paragraph.text())));
        });
        return cited;
    }
}

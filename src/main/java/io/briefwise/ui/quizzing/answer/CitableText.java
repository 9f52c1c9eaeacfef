package io.briefwise.ui.quizzing.answer;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Section;
import io.briefwise.brief.Sentences;
import io.briefwise.ui.parts.PassageText;
import io.briefwise.ui.parts.Words;
import java.util.List;

/**
 * Makes every sentence of a section something to be cited: a click or Enter puts the number of its paragraph into the
 * answer, at the cursor. {@code desk.js} does it in the browser and says so with the words that stand here.
 */
public final class CitableText {

    private final Words words;

    private CitableText(Words words) {
        this.words = words;
    }

    /** Makes the sentences of a section citable in its text. */
    public static void offer(Words words, Section section, int index, PassageText text) {
        new CitableText(words).offer(section, index, text);
    }

    private void offer(Section section, int index, PassageText text) {
        text.addClassName("targets");
        text.getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("quizzing.cite.label"));
        List<Paragraph> paragraphs = section.paragraphs();
        boolean first = true;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            Span shown = new Span();
            int from = 0;
            for (io.briefwise.brief.Span sentence : Sentences.of(index, i, paragraph.text())) {
                shown.add(new Text(paragraph.text().substring(from, sentence.start())));
                shown.add(sentence(paragraph, sentence, first));
                from = sentence.end();
                first = false;
            }
            text.replace(i, shown);
        }
        text.add(note());
    }

    private Span sentence(Paragraph paragraph, io.briefwise.brief.Span place, boolean reachable) {
        Span sentence = new Span(paragraph.text().substring(place.start(), place.end()));
        sentence.addClassNames("target", "citable");
        sentence.getElement()
                .setAttribute("role", "button")
                .setAttribute("tabindex", reachable ? "0" : "-1")
                .setAttribute("data-cite", "¶" + paragraph.number());
        return sentence;
    }

    /** Says what was cited; on a phone, where the answer is out of sight, with a way back to it. */
    private Div note() {
        Span said = new Span();
        said.getElement().setAttribute("role", "status").setAttribute("data-template", words.say("quizzing.cited"));
        NativeButton back = new NativeButton(words.say("quizzing.cited.back"));
        back.getElement().setAttribute("data-pane", "sheet");
        Div note = new Div(said, back);
        note.addClassName("cited-note");
        return note;
    }
}

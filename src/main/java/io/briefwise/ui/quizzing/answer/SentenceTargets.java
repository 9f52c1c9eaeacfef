package io.briefwise.ui.quizzing.answer;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import io.briefwise.brief.Section;
import io.briefwise.ui.parts.PassageText;
import io.briefwise.ui.parts.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a paragraph as what can be marked: a list box whose options stand where they stand in the text. The
 * arrow keys move between them and Enter marks; {@code desk.js} does both.
 */
final class SentenceTargets extends Span {

    /** Keeps a number on the line of the sentence that it stands before. */
    private static final String WORD_JOINER = "\u2060";

    private final List<Span> targets = new ArrayList<>();

    private SentenceTargets(Words words, String paragraph, SentencePlace place, SentenceChoice choice) {
        addClassName("targets");
        getElement().setAttribute("role", "listbox").setAttribute("aria-label", words.say("quizzing.mark.label"));
        int from = 0;
        for (int i = 0; i < choice.sentences().size(); i++) {
            int start = place.starts().get(i);
            add(new Text(paragraph.substring(from, start)));
            add(target(choice, i));
            from = start + choice.sentences().get(i).length();
        }
        add(new Text(paragraph.substring(from)));
        choice.shownInText(this::show);
    }

    /** Makes the sentences of a choice targets in the text of their section, if they stand in it. */
    static void offer(Words words, Section section, PassageText text, SentenceChoice choice) {
        SentencePlace.of(section, choice.sentences()).ifPresent(place -> {
            String paragraph = section.paragraphs().get(place.paragraph()).text();
            SentenceTargets targets = new SentenceTargets(words, paragraph, place, choice);
            text.replace(place.paragraph(), targets);
            targets.bringIntoView();
        });
    }

    private Span target(SentenceChoice choice, int index) {
        String number = Integer.toString(index + 1);
        Span shown = new Span(number);
        shown.addClassName("key");
        shown.getElement().setAttribute("aria-hidden", "true");
        Span target = new Span(shown, new Text(WORD_JOINER + choice.sentences().get(index)));
        target.addClassName("target");
        target.getElement()
                .setAttribute("role", "option")
                .setAttribute("data-key", number)
                .setAttribute("data-part", Integer.toString(index));
        target.addClickListener(event -> choice.mark(index));
        targets.add(target);
        return target;
    }

    private void show(int marked) {
        for (int i = 0; i < targets.size(); i++) {
            boolean here = i == marked;
            targets.get(i).setClassName("mine", here);
            targets.get(i)
                    .getElement()
                    .setAttribute("aria-selected", Boolean.toString(here))
                    .setAttribute("tabindex", here || (marked < 0 && i == 0) ? "0" : "-1");
        }
    }

    private void bringIntoView() {
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }
}

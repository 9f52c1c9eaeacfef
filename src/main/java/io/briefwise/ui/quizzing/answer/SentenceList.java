package io.briefwise.ui.quizzing.answer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.briefwise.ui.parts.Words;

/**
 * What is marked in the text, said again on the sheet; and the same sentences as a list, which a phone shows at once and a
 * wide screen on demand.
 */
final class SentenceList extends Div {

    private final transient Words words;
    private final SentenceChoice choice;
    private final Paragraph marked = new Paragraph();
    private boolean listed;

    SentenceList(Words words, String label, SentenceChoice choice) {
        this.words = words;
        this.choice = choice;
        addClassName("marking");
        marked.addClassName("marked");
        OptionList list = new OptionList(label, choice.sentences(), choice.order(), choice::mark);
        NativeButton toggle = new NativeButton(words.say("quizzing.mark.list"));
        toggle.addClassNames("quiet", "list-toggle");
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(event -> {
            listed = !listed;
            setClassName("listed", listed);
            toggle.getElement().setAttribute("aria-expanded", Boolean.toString(listed));
            toggle.setText(words.say(listed ? "quizzing.mark.list.hide" : "quizzing.mark.list"));
        });
        add(marked, toggle, list);
        choice.shownOnSheet(index -> {
            list.mark(index);
            show(index);
        });
    }

    private void show(int index) {
        marked.setText(
                index < 0 ? words.say("quizzing.mark.none") : choice.sentences().get(index));
        marked.setClassName("nothing", index < 0);
    }
}

package io.briefwise.ui.quizzing.answer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import io.briefwise.ui.parts.Words;

/** Hints, one after the other: each comes when it is asked for, is read out, and stays. */
final class HintList extends Div {

    private final transient Words words;
    private final int all;
    private final OrderedList list = new OrderedList();
    private final NativeButton more = new NativeButton();

    /** The hints of a question that has {@code all} of them. */
    HintList(Words words, int all, WritingHelp help) {
        this.words = words;
        this.all = all;
        addClassName("hints");
        list.getElement().setAttribute("role", "list").setAttribute("aria-live", "polite");
        list.getElement().setAttribute("aria-label", words.say("quizzing.hint.list"));
        more.addClassName("more");
        more.addClickListener(_ -> {
            help.nextHint().ifPresent(hint -> list.add(new ListItem(hint)));
            offerNext();
        });
        help.hintsAsked().forEach(hint -> list.add(new ListItem(hint)));
        add(list, more);
        offerNext();
    }

    private void offerNext() {
        int asked = list.getComponentCount();
        list.setVisible(asked > 0);
        more.setVisible(asked < all);
        more.setText(words.say("quizzing.hint", asked + 1, all));
    }
}

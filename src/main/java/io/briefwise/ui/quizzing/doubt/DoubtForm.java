package io.briefwise.ui.quizzing.doubt;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.doubt.Doubt;
import io.briefwise.doubt.Reason;
import io.briefwise.ui.parts.Words;
import java.io.Serializable;

/** Asks what is wrong with a question: a reason, and a sentence of one's own. */
final class DoubtForm extends Div {

    /** Takes what was said. */
    @FunctionalInterface
    interface Send extends Serializable {

        void send(Reason reason, String said);
    }

    private final transient Words words;
    private final Send send;
    private final H3 title;
    private final RadioButtonGroup<Reason> reason = new RadioButtonGroup<>();
    private final TextArea said = new TextArea();

    DoubtForm(Words words, Send send, SerializableRunnable cancel) {
        this.words = words;
        this.send = send;
        addClassName("doubt-form");
        title = new H3(words.say("doubt.title"));
        title.getElement().setAttribute("tabindex", "-1");
        reason.setLabel(words.say("doubt.reason"));
        reason.setItems(Reason.values());
        reason.setItemLabelGenerator(one -> words.say("doubt.reason." + one));
        reason.addValueChangeListener(_ -> reason.setInvalid(false));
        reason.setManualValidation(true);
        said.setLabel(words.say("doubt.said"));
        said.setHelperText(words.say("doubt.said.hint"));
        said.setMaxLength(Doubt.LONGEST);
        said.setManualValidation(true);
        Button go = new Button(words.say("doubt.send"), _ -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Div acts = new Div(new Button(words.say("doubt.cancel"), _ -> cancel.run()), go);
        acts.addClassName("acts");
        add(title, new Paragraph(words.say("doubt.lead")), reason, said, acts);
    }

    void takeFocus() {
        title.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'})");
    }

    private void go() {
        Reason chosen = reason.getValue();
        boolean wordless = chosen == Reason.OTHER && said.getValue().isBlank();
        reason.setErrorMessage(words.say("doubt.reason.missing"));
        reason.setInvalid(chosen == null);
        said.setErrorMessage(words.say("doubt.said.missing"));
        said.setInvalid(wordless);
        if (chosen != null && !wordless) {
            send.send(chosen, said.getValue());
        }
    }
}

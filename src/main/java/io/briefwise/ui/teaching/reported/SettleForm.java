package io.briefwise.ui.teaching.reported;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.briefwise.doubt.Doubt;
import io.briefwise.doubt.RaisedDoubt;
import io.briefwise.doubt.Settlement;
import io.briefwise.doubt.Verdict;
import io.briefwise.ui.parts.Dates;
import io.briefwise.ui.parts.Words;
import java.io.Serializable;

/** Where an instructor says what is true of a question that was reported; what was said before can be changed. */
final class SettleForm extends Section {

    /** Takes the answer. */
    @FunctionalInterface
    interface Settle extends Serializable {

        void settle(Verdict verdict, String reply);
    }

    private final Settle settle;
    private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>();
    private final TextArea reply = new TextArea();

    SettleForm(Words words, Dates dates, RaisedDoubt raised, Settle settle) {
        this.settle = settle;
        addClassName("settle");
        verdict.setLabel(words.say("doubt.verdict"));
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(one -> words.say("doubt.verdict." + one));
        verdict.setErrorMessage(words.say("doubt.verdict.missing"));
        verdict.setManualValidation(true);
        reply.setLabel(words.say("doubt.reply"));
        reply.setHelperText(words.say("doubt.reply.hint", raised.learner()));
        reply.setMaxLength(Doubt.LONGEST_REPLY);
        H2 title = new H2(words.say("doubt.settle", raised.learner()));
        title.addClassName("part");
        add(title);
        Settlement before = raised.doubt().settlement();
        if (before != null) {
            verdict.setValue(before.verdict());
            reply.setValue(before.reply());
            Paragraph told = new Paragraph(words.say("doubt.answered.told", dates.moment(before.settledAt())));
            told.addClassNames("told", "num");
            add(told);
        }
        Button go = new Button(words.say(before == null ? "doubt.answer" : "doubt.answer.again"), _ -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(verdict, reply, go);
    }

    private void go() {
        Verdict found = verdict.getValue();
        verdict.setInvalid(found == null);
        if (found != null) {
            settle.settle(found, reply.getValue());
        }
    }
}

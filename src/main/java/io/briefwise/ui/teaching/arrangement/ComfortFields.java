package io.briefwise.ui.teaching.arrangement;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import io.briefwise.classroom.Accommodation;
import io.briefwise.ui.parts.Choice;
import io.briefwise.ui.parts.Words;

/** The fields of what somebody is granted. */
final class ComfortFields extends Div {

    private final Choice<Integer> time;
    private final Choice<Integer> attempts;
    private final Checkbox larger;
    private final Checkbox calm;
    private final Checkbox aloud;

    ComfortFields(Words words, Accommodation before) {
        addClassName("comfort-fields");
        time = new Choice<>(words.say("arrangement.time"), 0, 10, 25, 50, 75, 100);
        time.setItemLabelGenerator(percent -> words.say("arrangement.time.more", percent));
        time.setHelperText(words.say("arrangement.time.hint"));
        time.choose(before.extraTime());
        attempts = new Choice<>(words.say("arrangement.attempts"), 0, 1, 2, 3);
        attempts.setItemLabelGenerator(number -> words.say("arrangement.attempts.more", number));
        attempts.setHelperText(words.say("arrangement.attempts.hint"));
        attempts.choose(before.extraAttempts());
        larger = new Checkbox(words.say("arrangement.larger"), before.largerType());
        calm = new Checkbox(words.say("arrangement.calm"), before.reducedDistraction());
        aloud = new Checkbox(words.say("arrangement.aloud"), before.readAloud());
        Div row = new Div(time, attempts);
        row.addClassName("setting-row");
        Div checks = new Div(larger, calm, aloud);
        checks.addClassName("setting-checks");
        add(row, checks);
    }

    Accommodation granted() {
        return new Accommodation(
                time.getValue(), attempts.getValue(), larger.getValue(), calm.getValue(), aloud.getValue());
    }
}

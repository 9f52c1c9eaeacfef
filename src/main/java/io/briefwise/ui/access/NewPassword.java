package io.briefwise.ui.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.briefwise.account.AccessRefusal;
import io.briefwise.account.AccessResult;
import io.briefwise.account.CurrentPerson;
import io.briefwise.account.PasswordChange;
import io.briefwise.account.PersonId;
import io.briefwise.limit.Door;
import io.briefwise.ui.parts.Words;
import java.util.Optional;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The present password and a new one; afterwards everybody, also here, signs in with the new one. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class NewPassword extends Div {

    private final transient Words words;
    private final transient CurrentPerson current;
    private final transient PasswordChange change;
    private final transient Pause pause;
    private final PasswordField present;
    private final PasswordField wanted;

    NewPassword(Words words, CurrentPerson current, PasswordChange change, Pause pause) {
        this.words = words;
        this.current = current;
        this.change = change;
        this.pause = pause;
        present = new PasswordField(words.say("access.account.password.present"));
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        present.setManualValidation(true);
        wanted = AccountFields.newPassword(words);
        wanted.setLabel(words.say("access.reset.password"));
        addClassName("door-form");
        add(present, wanted, new Button(words.say("access.reset.go"), click -> change()));
    }

    private void change() {
        present.setInvalid(false);
        wanted.setInvalid(false);
        PersonId person = current.require().id();
        Optional<String> wait = pause.at(Door.CONFIRMING, person.toString());
        if (wait.isPresent()) {
            object(present, wait.get());
            return;
        }
        switch (change.change(person, present.getValue(), wanted.getValue())) {
            case AccessResult.Done() -> UI.getCurrent().getPage().setLocation(SecurityConfiguration.SIGN_IN + "?reset");
            case AccessResult.Refused(var reasons) ->
                reasons.forEach(reason -> object(
                        reason == AccessRefusal.WRONG_PASSWORD ? present : wanted,
                        words.say("access.refusal." + reason)));
        }
    }

    private static void object(PasswordField field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }
}

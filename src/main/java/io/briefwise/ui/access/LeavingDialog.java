package io.briefwise.ui.access;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.briefwise.account.CurrentPerson;
import io.briefwise.account.Leaving;
import io.briefwise.account.PersonId;
import io.briefwise.limit.Door;
import io.briefwise.ui.parts.Words;
import java.util.Optional;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Asks for the password once more before everything about somebody goes. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class LeavingDialog extends Dialog {

    private final transient Words words;
    private final transient CurrentPerson current;
    private final transient Ends ends;
    private final PasswordField password;

    /** What ends an account: the service, the limit on guessing, and the session. */
    @SpringComponent
    record Ends(Leaving leaving, Pause pause, AuthenticationContext authentication) {}

    LeavingDialog(Words words, CurrentPerson current, Ends ends) {
        this.words = words;
        this.current = current;
        this.ends = ends;
        password = new PasswordField(words.say("access.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setManualValidation(true);
        password.setWidthFull();
        Button go = new Button(words.say("access.leaving.go"), click -> leave());
        go.addThemeVariants(ButtonVariant.ERROR);
        setHeaderTitle(words.say("access.leaving.title"));
        add(new Paragraph(words.say("access.leaving.lead")), password);
        getFooter().add(new Button(words.say("access.leaving.stay"), click -> close()), go);
    }

    Button opener() {
        Button opener = new Button(words.say("access.account.leave.go"), click -> open());
        opener.addThemeVariants(ButtonVariant.ERROR);
        return opener;
    }

    private void leave() {
        PersonId person = current.require().id();
        Optional<String> wait = ends.pause().at(Door.CONFIRMING, person.toString());
        if (wait.isPresent()) {
            object(wait.get());
            return;
        }
        ends.leaving()
                .leave(person, password.getValue())
                .ifPresentOrElse(
                        refusal -> object(words.say("access.leaving." + refusal)),
                        () -> ends.authentication().logout());
    }

    private void object(String sentence) {
        password.setErrorMessage(sentence);
        password.setInvalid(true);
    }
}

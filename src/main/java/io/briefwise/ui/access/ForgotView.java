package io.briefwise.ui.access;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.briefwise.account.ResetMail;
import io.briefwise.limit.Door;
import io.briefwise.ui.parts.Words;
import java.util.Optional;

/** Where somebody asks for a new password: by mail where that is possible, of an administrator where not. */
@Route(value = "forgot", autoLayout = false)
@AnonymousAllowed
class ForgotView extends Doorway implements HasDynamicTitle {

    private final transient Words words;
    private final transient ResetMail mail;
    private final transient Pause pause;

    ForgotView(Words words, ResetMail mail, Pause pause) {
        this.words = words;
        this.mail = mail;
        this.pause = pause;
        if (mail.isPossible()) {
            ask();
        } else {
            open(words.say("access.forgot.title"), words.say("access.forgot.ask-administrator"));
        }
        below(new Anchor(SecurityConfiguration.SIGN_IN, words.say("access.to-sign-in")));
    }

    @Override
    public String getPageTitle() {
        return words.say("access.page", words.say("access.forgot.title"));
    }

    private void ask() {
        EmailField email = new EmailField(words.say("access.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutofocus(true);
        email.setManualValidation(true);
        Div fields = new Div(email);
        fields.addClassName("door-form");
        open(words.say("access.forgot.title"), words.say("access.forgot.lead"));
        put(fields, new Leading(words.say("access.forgot.go"), () -> send(email)));
    }

    private void send(EmailField email) {
        Optional<String> wait = pause.at(Door.RESET_MAIL, email.getValue());
        if (wait.isPresent()) {
            email.setErrorMessage(wait.get());
            email.setInvalid(true);
            return;
        }
        mail.request(email.getValue(), words.say("access.forgot.mail.subject"), words.say("access.forgot.mail.text"));
        open(words.say("access.forgot.sent.title"), words.say("access.forgot.sent.lead"));
    }
}

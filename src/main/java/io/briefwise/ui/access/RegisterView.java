package io.briefwise.ui.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.briefwise.account.AccessResult;
import io.briefwise.account.Registration;
import io.briefwise.limit.Door;
import io.briefwise.ui.parts.Words;
import java.util.Optional;

/** Where a learner makes an account. */
@Route(value = "register", autoLayout = false)
@AnonymousAllowed
class RegisterView extends Doorway implements HasDynamicTitle {

    private final transient Words words;
    private final transient Registration registration;
    private final transient Pause pause;

    RegisterView(Words words, Registration registration, Pause pause) {
        this.words = words;
        this.registration = registration;
        this.pause = pause;
        if (registration.isOpen()) {
            AccountFields fields = new AccountFields(words);
            open(words.say("access.register.title"), words.say("access.register.lead"));
            put(fields, new Leading(words.say("access.register.go"), () -> register(fields)));
        } else {
            open(words.say("access.register.closed.title"), words.say("access.register.closed.lead"));
        }
        below(new Anchor(SecurityConfiguration.SIGN_IN, words.say("access.to-sign-in")));
    }

    @Override
    public String getPageTitle() {
        return words.say("access.page", words.say("access.register.title"));
    }

    private void register(AccountFields fields) {
        Optional<String> wait = pause.at(Door.REGISTRATION, fields.application().email());
        if (wait.isPresent()) {
            fields.showTrouble(wait.get());
            return;
        }
        switch (registration.register(fields.application())) {
            case AccessResult.Done() ->
                UI.getCurrent().getPage().setLocation(SecurityConfiguration.SIGN_IN + "?registered");
            case AccessResult.Refused(var reasons) -> {
                // what was not even looked up costs no try
                pause.giveBack(Door.REGISTRATION, fields.application().email());
                fields.show(reasons);
            }
        }
    }
}

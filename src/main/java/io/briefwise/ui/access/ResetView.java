package io.briefwise.ui.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.briefwise.account.AccessRefusal;
import io.briefwise.account.AccessResult;
import io.briefwise.account.PasswordReset;
import io.briefwise.account.Person;
import io.briefwise.ui.parts.Words;
import java.util.Optional;
import java.util.Set;

/** Where a reset link leads: a new password, once. */
@Route(value = "reset", autoLayout = false)
@AnonymousAllowed
class ResetView extends Doorway implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Words words;
    private final transient PasswordReset reset;

    ResetView(Words words, PasswordReset reset) {
        this.words = words;
        this.reset = reset;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        Optional<Person> holder = reset.holder(token);
        if (holder.isEmpty()) {
            showDead();
            return;
        }
        PasswordField password = AccountFields.newPassword(words);
        password.setLabel(words.say("access.reset.password"));
        password.setAutofocus(true);
        Div fields = new Div(password);
        fields.addClassName("door-form");
        open(
                words.say("access.reset.title"),
                words.say("access.reset.lead", holder.get().name()));
        put(fields, new Leading(words.say("access.reset.go"), () -> redeem(token, password)));
    }

    @Override
    public String getPageTitle() {
        return words.say("access.page", words.say("access.reset.title"));
    }

    private void showDead() {
        open(words.say("access.reset.dead.title"), words.say("access.reset.dead.lead"));
        put(new Anchor(SecurityConfiguration.SIGN_IN, words.say("access.to-sign-in")));
    }

    private void redeem(String token, PasswordField password) {
        switch (reset.redeem(token, password.getValue())) {
            case AccessResult.Done() -> UI.getCurrent().getPage().setLocation(SecurityConfiguration.SIGN_IN + "?reset");
            case AccessResult.Refused(var reasons) -> refuse(reasons, password);
        }
    }

    private void refuse(Set<AccessRefusal> reasons, PasswordField password) {
        if (reasons.contains(AccessRefusal.LINK_DEAD)) {
            showDead();
            return;
        }
        reasons.forEach(reason -> {
            password.setErrorMessage(words.say("access.refusal." + reason));
            password.setInvalid(true);
        });
    }
}

package io.briefwise.ui.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.briefwise.account.AccessResult;
import io.briefwise.account.FirstVisit;
import io.briefwise.ui.parts.Words;

/** The first visit: whoever has the token from the log becomes administrator. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends Doorway implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Words words;
    private final transient FirstVisit firstVisit;

    SetupView(Words words, FirstVisit firstVisit) {
        this.words = words;
        this.firstVisit = firstVisit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        if (firstVisit.accepts(token)) {
            AccountFields fields = new AccountFields(words);
            open(words.say("access.setup.title"), words.say("access.setup.lead"));
            put(fields, new Leading(words.say("access.setup.go"), () -> create(token, fields)));
        } else {
            open(words.say("access.setup.dead.title"), words.say("access.setup.dead.lead"));
            put(new Anchor(SecurityConfiguration.SIGN_IN, words.say("access.to-sign-in")));
        }
    }

    @Override
    public String getPageTitle() {
        return words.say("access.page", words.say("access.setup.title"));
    }

    private void create(String token, AccountFields fields) {
        switch (firstVisit.createAdministrator(token, fields.application())) {
            case AccessResult.Done() ->
                UI.getCurrent().getPage().setLocation(SecurityConfiguration.SIGN_IN + "?registered");
            case AccessResult.Refused(var reasons) -> fields.show(reasons);
        }
    }
}

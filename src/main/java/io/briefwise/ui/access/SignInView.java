package io.briefwise.ui.access;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.briefwise.account.CurrentPerson;
import io.briefwise.account.DemoEntrance;
import io.briefwise.account.Registration;
import io.briefwise.account.Role;
import io.briefwise.ui.parts.Words;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** Where people sign in; in the demonstration also where they just enter. */
@Route(value = SecurityConfiguration.SIGN_IN, autoLayout = false)
@AnonymousAllowed
class SignInView extends Doorway implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Words words;
    private final transient CurrentPerson current;
    private final transient Pause pause;
    private final EmailField email;
    private final PasswordField password;
    private final Paragraph news = new Paragraph();

    SignInView(
            Words words,
            CurrentPerson current,
            Pause pause,
            Registration registration,
            ObjectProvider<DemoEntrance> demo) {
        this.words = words;
        this.pause = pause;
        this.current = current;
        email = new EmailField(words.say("access.email"));
        password = new PasswordField(words.say("access.password"));
        news.addClassName("door-news");
        news.getElement().setAttribute("role", "status");
        news.setVisible(false);

        open(words.say("access.sign-in.title"), words.say("access.sign-in.lead"));
        put(news, form());
        if (demo.getIfAvailable() != null) {
            put(demonstration());
        }
        below(new Anchor("forgot", words.say("access.sign-in.forgot")));
        if (registration.isOpen()) {
            below(new Anchor("register", words.say("access.sign-in.register")));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.get().isPresent()) {
            event.forwardTo("");
            return;
        }
        Set<String> said =
                event.getLocation().getQueryParameters().getParameters().keySet();
        if (said.contains("error")) {
            showFailure(words.say("access.sign-in.failed"));
        }
        if (said.contains("wait")) {
            showFailure(pause.sentence(secondsToWait()));
        }
        Stream.of("out", "stale", "registered", "reset")
                .filter(said::contains)
                .findFirst()
                .ifPresent(what -> {
                    news.setText(words.say("access.sign-in.news." + what));
                    news.setVisible(true);
                });
    }

    @Override
    public String getPageTitle() {
        return words.say("access.page", words.say("access.sign-in.title"));
    }

    private static long secondsToWait() {
        Object seconds = VaadinRequest.getCurrent().getWrappedSession().getAttribute(SignInGate.SECONDS);
        return seconds instanceof Long known ? known : 1;
    }

    private void showFailure(String sentence) {
        password.setErrorMessage(sentence);
        password.setInvalid(true);
        if (VaadinRequest.getCurrent().getWrappedSession().getAttribute(FailedSignIn.TYPED) instanceof String typed) {
            email.setValue(typed);
            password.setAutofocus(true);
        }
    }

    private PostForm form() {
        PostForm form = new PostForm(SecurityConfiguration.SIGN_IN);
        email.getElement().setAttribute("name", "username");
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setManualValidation(true);
        email.setAutofocus(true);
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setManualValidation(true);
        form.add(
                email,
                password,
                PostForm.choice(
                        KnownDevices.KEEP, words.say("access.sign-in.keep"), words.say("access.sign-in.keep.hint")),
                PostForm.submit(words.say("access.sign-in.go")));
        return form;
    }

    private Div demonstration() {
        Paragraph lead = new Paragraph(words.say("access.demo.lead"));
        Div doors = new Div(lead, entrance(Role.INSTRUCTOR), entrance(Role.LEARNER));
        doors.addClassName("door-demo");
        return doors;
    }

    private PostForm entrance(Role role) {
        PostForm form = new PostForm(SecurityConfiguration.DEMO_ENTRANCE);
        form.add(PostForm.hidden("role", role.name()));
        form.add(PostForm.submit(words.say("access.demo." + role)));
        return form;
    }
}

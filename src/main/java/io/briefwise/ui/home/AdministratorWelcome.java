package io.briefwise.ui.home;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import io.briefwise.account.Person;
import io.briefwise.account.Role;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.EmptyState;
import io.briefwise.ui.parts.LinkButton;
import io.briefwise.ui.parts.Words;
import org.springframework.stereotype.Component;

/** An administrator's start page: the way to the people. */
@Component
class AdministratorWelcome implements Welcome {

    private final Words words;

    AdministratorWelcome(Words words) {
        this.words = words;
    }

    @Override
    public Role role() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public String show(Person person, HasComponents page) {
        Div steps = new Div(
                new EmptyState(
                        words,
                        "home.administrator.people",
                        LinkButton.leading(Addresses.PEOPLE, words.say("home.administrator.see-people"))),
                new EmptyState(
                        words,
                        "home.administrator.library",
                        LinkButton.plain(Addresses.LIBRARY, words.say("home.administrator.see-library"))));
        steps.addClassName("steps");
        page.add(steps);
        return words.say("home.administrator.title");
    }
}

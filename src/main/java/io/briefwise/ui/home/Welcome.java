package io.briefwise.ui.home;

import com.vaadin.flow.component.HasComponents;
import io.briefwise.account.Person;
import io.briefwise.account.Role;

/** What the start page has for people of one role. */
interface Welcome {

    Role role();

    /** Puts it onto the page, and answers with the page's title. */
    String show(Person person, HasComponents page);
}

package io.briefwise.ui.shell;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.briefwise.account.Person;
import io.briefwise.ui.parts.Words;

/** The initials of who is signed in, and the way out behind them. */
final class PersonMenu extends NativeButton {

    private final transient AuthenticationContext authentication;

    PersonMenu(Person person, Words words, AuthenticationContext authentication) {
        super(Initials.of(person.name()).letters());
        this.authentication = authentication;
        addClassName("me");
        setAriaLabel(words.say("shell.person", person.name()));
        getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        menu.addClassName("person-menu");
        menu.addItem(new Span(person.name())).setEnabled(false);
        menu.addItem(words.say("shell.account"), event -> getUI().ifPresent(ui -> ui.navigate("account")));
        menu.addItem(words.say("shell.sign-out"), event -> signOut());
    }

    private void signOut() {
        authentication.logout();
    }
}

package io.briefwise.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import io.briefwise.account.Role;
import io.briefwise.ui.parts.Words;
import java.util.List;

/** The places that a role can go to, the present one marked. */
final class MainNavigation extends Nav {

    private final transient Words words;
    private final transient List<Destination> destinations;

    MainNavigation(Words words, List<Destination> destinations) {
        this.words = words;
        this.destinations = destinations;
        setAriaLabel(words.say("shell.navigation"));
        setVisible(false);
    }

    void showFor(Role role) {
        removeAll();
        destinations.stream()
                .filter(destination -> destination.roles().contains(role))
                .forEach(destination -> add(new Anchor(destination.path(), words.say(destination.label()))));
        setVisible(getComponentCount() > 0);
    }

    void markCurrent(String path) {
        getChildren().map(Anchor.class::cast).forEach(anchor -> {
            if (anchor.getHref().equals(path)) {
                anchor.getElement().setAttribute("aria-current", "page");
            } else {
                anchor.getElement().removeAttribute("aria-current");
            }
        });
    }
}

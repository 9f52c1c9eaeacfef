package io.briefwise.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.briefwise.account.CurrentPerson;
import io.briefwise.ui.parts.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bar at the top — mark, what the page is about, where one can go, who is signed in — and the page below it. */
@AnonymousAllowed
public final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Span crumb = new Span();
    private final Main page = new Main();
    private final MainNavigation navigation;

    MainLayout(
            Words words, List<Destination> destinations, CurrentPerson current, AuthenticationContext authentication) {
        addClassName("shell");
        crumb.addClassName("crumb");
        page.setId("page");
        page.getElement().setAttribute("tabindex", "-1");
        navigation = new MainNavigation(words, destinations);

        Div end = new Div(navigation, new ReaderPanel(words));
        end.addClassName("end");
        current.get().ifPresent(person -> {
            navigation.showFor(person.role());
            end.add(new PersonMenu(person, words, authentication));
        });
        Header bar = new Header(new Mark(), crumb, end);
        bar.addClassName("top");
        add(skipLink(words), bar, page);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) {
            page.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        page.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean about = event.getActiveChain().getFirst() instanceof Crumbed;
        crumb.setVisible(about);
        if (event.getActiveChain().getFirst() instanceof Crumbed crumbed) {
            crumb.setText(crumbed.crumb());
        }
        navigation.markCurrent(event.getLocation().getPath());
    }

    private static Anchor skipLink(Words words) {
        Anchor skip = new Anchor("#page", words.say("shell.skip"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }
}

package io.briefwise.ui.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.MainLayout;
import java.util.stream.Stream;

/** What an instructor sees of a learner, and what nobody but the learner ever does; each promise is held by a test. */
@Route(value = "privacy", layout = MainLayout.class)
@AnonymousAllowed
class PrivacyView extends Div implements HasDynamicTitle {

    private final transient Words words;

    PrivacyView(Words words) {
        this.words = words;
        addClassName("decision");
        addClassName("account");
        add(new H1(words.say("access.privacy.title")));
        part("seen", "handed-in", "marks", "time", "reports", "granted");
        part("never", "practice", "unfinished", "own-texts", "reading", "feedback");
        part("kept", "leaving", "record", "secrets");
    }

    @Override
    public String getPageTitle() {
        return words.say("access.page", words.say("access.privacy.title"));
    }

    private void part(String name, String... promises) {
        UnorderedList list = new UnorderedList();
        Stream.of(promises)
                .map(promise -> words.say("access.privacy." + name + "." + promise))
                .forEach(sentence -> list.add(new ListItem(sentence)));
        Div part = new Div(
                new H2(words.say("access.privacy." + name)),
                new Paragraph(words.say("access.privacy." + name + ".lead")),
                list);
        part.addClassName("account-part");
        add(part);
    }
}

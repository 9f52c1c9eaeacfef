package io.briefwise.ui.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.account.Person;
import io.briefwise.account.Role;
import io.briefwise.brief.BriefCard;
import io.briefwise.brief.Briefs;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.EmptyState;
import io.briefwise.ui.parts.Headline;
import io.briefwise.ui.parts.LinkButton;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The shelf: one's own texts, and those that everybody may read. */
@Route(value = Addresses.LIBRARY, layout = MainLayout.class)
@PermitAll
final class LibraryView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient BriefLines lines;

    LibraryView(Briefs briefs, CurrentPerson current, Words words, BriefLines lines) {
        this.words = words;
        this.lines = lines;
        addClassNames("narrow", "library");
        Person person = current.require();
        Div head = new Div(new H1(words.say("library.title")));
        head.addClassName("page-head");
        if (person.role() != Role.ADMINISTRATOR) {
            head.add(LinkButton.plain(Addresses.BRING, words.say("library.bring")));
        }
        add(head);
        List<BriefCard> own = briefs.ofOwner(person.id());
        List<BriefCard> shared = briefs.shared();
        if (!own.isEmpty()) {
            add(section(words.say("library.own"), own));
        }
        if (!shared.isEmpty()) {
            add(section(words.say("library.shared"), shared));
        } else if (own.isEmpty()) {
            add(new EmptyState(
                    words, "library.nothing", LinkButton.leading(Addresses.BRING, words.say("library.bring"))));
        }
    }

    @Override
    public String getPageTitle() {
        return words.say("library.page");
    }

    private Section section(String title, List<BriefCard> cards) {
        Section section =
                new Section(new Headline(title, words.say("library.count", cards.size())), new BriefList(cards, lines));
        section.addClassName("shelf");
        return section;
    }
}

package io.briefwise.ui.argument;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.account.PersonId;
import io.briefwise.brief.Brief;
import io.briefwise.brief.BriefId;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.argument.ArgumentBranch;
import io.briefwise.question.argument.ArgumentMap;
import io.briefwise.ui.parts.Addressed;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Desk;
import io.briefwise.ui.parts.RailItem;
import io.briefwise.ui.parts.SectionRail;
import io.briefwise.ui.parts.SectionTitle;
import io.briefwise.ui.parts.Shelf;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.Crumbed;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.IntStream;

/** How a section argues: an exercise on one of its claims, then the map of its argument beside it. */
@PermitAll
@Route(value = "argument/:brief/:section?", layout = MainLayout.class)
final class ArgumentView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbed {

    private final transient Words words;
    private final transient Shelf shelf;
    private final transient QuestionBank bank;
    private final PersonId reader;
    private final Desk desk;
    private String title = "";

    ArgumentView(Words words, Shelf shelf, QuestionBank bank, CurrentPerson current) {
        this.words = words;
        this.shelf = shelf;
        this.bank = bank;
        reader = current.require().id();
        desk = new Desk(words);
        desk.beginWithSheet();
        add(desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BriefId id = Addressed.uuid(event, "brief").map(BriefId::new).orElseThrow(NotFoundException::new);
        Brief brief = shelf.find(id, reader).orElseThrow(NotFoundException::new);
        ArgumentMap map = bank.argument(id);
        List<Integer> argued = IntStream.range(0, brief.sections().size())
                .filter(section -> !ArgumentBranch.of(map, section).isEmpty())
                .boxed()
                .toList();
        int section = Addressed.number(event, "section")
                .map(number -> number - 1)
                .orElseGet(() -> argued.stream().findFirst().orElseThrow(NotFoundException::new));
        if (!argued.contains(section)) {
            throw new NotFoundException();
        }
        title = brief.title();
        ArgumentPage page = new ArgumentPage(words, brief, section);
        desk.showPage(page);
        desk.showRail(new SectionRail(
                words, argued.stream().map(one -> item(id, brief, map, one)).toList(), section));
        desk.showSheet(new ArgumentSheet(words, brief, map, page, section));
    }

    private RailItem item(BriefId id, Brief brief, ArgumentMap map, int section) {
        int claims = ArgumentBranch.of(map, section).size();
        return new RailItem(
                section,
                SectionTitle.of(words, brief.sections().get(section)),
                0,
                words.say("argument.claims", claims),
                new Anchor(Addresses.argument(id, section)));
    }

    @Override
    public String getPageTitle() {
        return words.say("argument.title", title);
    }

    @Override
    public String crumb() {
        return title;
    }
}

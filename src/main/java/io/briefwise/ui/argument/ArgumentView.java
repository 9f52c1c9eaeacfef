package io.briefwise.ui.argument;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.account.PersonId;
import io.briefwise.brief.Brief;
import io.briefwise.brief.BriefId;
import io.briefwise.question.argument.ArgumentBranch;
import io.briefwise.question.argument.ArgumentMap;
import io.briefwise.ui.parts.Addressed;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.RailItem;
import io.briefwise.ui.parts.SectionRail;
import io.briefwise.ui.parts.SectionTitle;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.DeskView;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.IntStream;

/** How a section argues: an exercise on one of its claims, then the map of its argument beside it. */
@PermitAll
@Route(value = "argument/:brief/:section?", layout = MainLayout.class)
final class ArgumentView extends DeskView {

    private final transient ArgumentDesk argument;
    private final PersonId reader;

    ArgumentView(Words words, ArgumentDesk argument, CurrentPerson current) {
        super(words, "argument.title");
        this.argument = argument;
        reader = current.require().id();
        desk().beginWithSheet();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BriefId id = Addressed.uuid(event, "brief").map(BriefId::new).orElseThrow(NotFoundException::new);
        Brief brief = argument.find(id, reader).orElseThrow(NotFoundException::new);
        ArgumentMap map = argument.map(id);
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
        call(brief.title());
        ArgumentPage page = new ArgumentPage(words(), brief, section);
        desk().showPage(page);
        desk().showRail(new SectionRail(
                words(), argued.stream().map(one -> item(id, brief, map, one)).toList(), section));
        desk().showSheet(new ArgumentSheet(words(), argument, brief, page, new FoundBy(reader, id, section)));
    }

    private RailItem item(BriefId id, Brief brief, ArgumentMap map, int section) {
        int claims = ArgumentBranch.of(map, section).size();
        return new RailItem(
                section,
                SectionTitle.of(words(), brief.sections().get(section)),
                0,
                words().say("argument.claims", claims),
                new Anchor(Addresses.argument(id, section)));
    }
}

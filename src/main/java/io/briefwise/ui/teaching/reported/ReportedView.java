package io.briefwise.ui.teaching.reported;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.account.PersonId;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.doubt.DoubtId;
import io.briefwise.doubt.RaisedDoubt;
import io.briefwise.ui.parts.Addressed;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.EmptyState;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.Crumbed;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** What learners of a class reported of questions: a list, and beside it one with its answer, its key and its passage. */
@Route(value = "class/:classroom/reported/:doubt?", layout = MainLayout.class)
@RolesAllowed("INSTRUCTOR")
final class ReportedView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbed {

    private final transient ReportedDesk desk;
    private final transient CasePages cases;
    private final transient Words words;
    private final PersonId instructor;
    private String name = "";

    ReportedView(ReportedDesk desk, CasePages cases, CurrentPerson current, Words words) {
        this.desk = desk;
        this.cases = cases;
        this.words = words;
        instructor = current.require().id();
        addClassNames("wide", "reported-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Classroom classroom = Addressed.uuid(event, "classroom")
                .flatMap(id -> desk.find(new ClassroomId(id), instructor))
                .orElseThrow(NotFoundException::new);
        name = classroom.name();
        Optional<DoubtId> asked = Optional.empty();
        if (event.getRouteParameters().get("doubt").isPresent()) {
            asked = Optional.of(Addressed.uuid(event, "doubt").map(DoubtId::new).orElseThrow(NotFoundException::new));
        }
        show(classroom, asked, "");
    }

    @Override
    public String getPageTitle() {
        return words.say("doubt.page", name);
    }

    @Override
    public String crumb() {
        return name;
    }

    private void show(Classroom classroom, Optional<DoubtId> asked, String news) {
        List<RaisedDoubt> raised = desk.raised(classroom.id(), instructor);
        Paragraph label = new Paragraph(
                new Anchor(Addresses.classroom(classroom.id()), words.say("doubt.back", classroom.name())));
        label.addClassName("label");
        removeAll();
        add(label, new H1(words.say("doubt.list")));
        if (raised.isEmpty()) {
            add(new EmptyState(words, "doubt.empty"));
            return;
        }
        RaisedDoubt shown = asked.isPresent() ? chosen(raised, asked.get()) : raised.getFirst();
        Paragraph left = new Paragraph(
                news.isEmpty()
                        ? words.say(
                                "doubt.left",
                                raised.stream()
                                        .filter(one -> one.doubt().waits())
                                        .count())
                        : news);
        left.addClassNames("left", "num");
        left.getElement().setAttribute("role", "status");
        Div two = new Div(
                new DoubtLinks(classroom.id(), raised, shown, words),
                cases.page(
                        shown,
                        instructor,
                        said -> show(classroom, Optional.of(shown.doubt().id()), said)));
        two.addClassName("reported-desk");
        add(left, two);
    }

    private static RaisedDoubt chosen(List<RaisedDoubt> raised, DoubtId id) {
        return raised.stream()
                .filter(one -> one.doubt().id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}

package io.briefwise.ui.teaching.marking;

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
import io.briefwise.attempt.MarkingPile;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.ui.parts.Addressed;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.EmptyState;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.Crumbed;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;

/** The open answers of an assignment, to be marked by their rubric. */
@Route(value = "class/:classroom/:assignment/marking", layout = MainLayout.class)
@RolesAllowed("INSTRUCTOR")
final class MarkingView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbed {

    private final transient MarkingDesk desk;
    private final transient Words words;
    private final PersonId instructor;
    private String name = "";
    private String title = "";

    MarkingView(MarkingDesk desk, CurrentPerson current, Words words) {
        this.desk = desk;
        this.words = words;
        instructor = current.require().id();
        addClassNames("wide", "marking-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Classroom classroom = Addressed.uuid(event, "classroom")
                .flatMap(id -> desk.find(new ClassroomId(id), instructor))
                .orElseThrow(NotFoundException::new);
        AssignmentId assignment =
                Addressed.uuid(event, "assignment").map(AssignmentId::new).orElseThrow(NotFoundException::new);
        MarkingPile pile = pile(assignment);
        name = classroom.name();
        title = pile.quiz().title();
        Anchor back = new Anchor(Addresses.assignment(classroom.id(), assignment), words.say("marking.back", name));
        Paragraph label = new Paragraph(back);
        label.addClassName("label");
        removeAll();
        add(label, new H1(title));
        if (pile.answers().isEmpty()) {
            add(new EmptyState(words, "marking.empty"));
        } else {
            add(new MarkingRoom(words, desk, () -> pile(assignment), instructor));
        }
    }

    @Override
    public String getPageTitle() {
        return words.say("marking.page", title);
    }

    @Override
    public String crumb() {
        return name;
    }

    private MarkingPile pile(AssignmentId assignment) {
        return desk.pile(assignment, instructor).orElseThrow(NotFoundException::new);
    }
}

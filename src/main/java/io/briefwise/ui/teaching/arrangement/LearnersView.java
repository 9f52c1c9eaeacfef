package io.briefwise.ui.teaching.arrangement;

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
import io.briefwise.ui.parts.Addressed;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Dates;
import io.briefwise.ui.parts.EmptyState;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.Crumbed;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** The learners of a class, and what each is granted: time, attempts, type, calm, a voice, a later closing. */
@Route(value = "class/:classroom/learners", layout = MainLayout.class)
@RolesAllowed("INSTRUCTOR")
final class LearnersView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbed {

    private final transient ArrangementDesk desk;
    private final transient Words words;
    private final transient Dates dates;
    private final PersonId instructor;
    private final Div roll = new Div();
    private final Paragraph news = new Paragraph();
    private String name = "";

    LearnersView(ArrangementDesk desk, CurrentPerson current, Words words, Dates dates) {
        this.desk = desk;
        this.words = words;
        this.dates = dates;
        instructor = current.require().id();
        news.addClassName("outcome");
        news.getElement().setAttribute("role", "status");
        addClassNames("narrow", "learners-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Classroom classroom = Addressed.uuid(event, "classroom")
                .flatMap(id -> desk.find(new ClassroomId(id), instructor))
                .orElseThrow(NotFoundException::new);
        name = classroom.name();
        Paragraph label = new Paragraph(
                new Anchor(Addresses.classroom(classroom.id()), words.say("arrangement.back", classroom.name())));
        label.addClassName("label");
        Paragraph lead = new Paragraph(words.say("arrangement.page.lead"));
        lead.addClassName("lead");
        removeAll();
        add(label, new H1(words.say("arrangement.title")), lead, news, roll);
        show(classroom.id());
    }

    @Override
    public String getPageTitle() {
        return words.say("arrangement.page", name);
    }

    @Override
    public String crumb() {
        return name;
    }

    private void show(ClassroomId classroom) {
        Roll now = desk.roll(classroom, instructor);
        roll.removeAll();
        roll.add(
                now.lines().isEmpty()
                        ? new EmptyState(words, "arrangement.empty")
                        : new RollTable(words, now, line -> change(classroom, now, line)));
    }

    private void change(ClassroomId classroom, Roll now, Optional<Roll.Line> line) {
        ClosingFields closings = new ClosingFields(
                words,
                dates,
                line.map(one -> desk.closing().of(classroom, one.learner(), instructor))
                        .orElse(List.of()));
        String who = line.map(Roll.Line::name).orElseGet(() -> words.say("arrangement.everybody"));
        new ArrangementDialog(
                        words,
                        words.say("arrangement.for", who),
                        line.map(Roll.Line::granted).orElse(now.everybody()),
                        closings,
                        (granted, later) -> {
                            PersonId learner = line.map(Roll.Line::learner).orElse(null);
                            desk.grant(classroom, learner, granted, instructor);
                            if (learner != null) {
                                later.forEach(
                                        (assignment, by) -> desk.closing().extend(assignment, learner, by, instructor));
                            }
                            news.setText(words.say("arrangement.saved", who));
                            show(classroom);
                        })
                .open();
    }
}

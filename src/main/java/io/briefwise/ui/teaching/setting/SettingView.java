package io.briefwise.ui.teaching.setting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.ClassResult;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.ui.parts.Addressed;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Dates;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.Crumbed;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;

/** How an assignment of a class is taken, to be changed. */
@Route(value = "class/:classroom/:assignment/settings", layout = MainLayout.class)
@RolesAllowed("INSTRUCTOR")
final class SettingView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbed {

    private final transient SettingDesk desk;
    private final transient Words words;
    private final transient Dates dates;
    private final PersonId instructor;
    private final Paragraph outcome = new Paragraph();
    private String name = "";
    private String title = "";

    SettingView(SettingDesk desk, CurrentPerson current, Words words, Dates dates) {
        this.desk = desk;
        this.words = words;
        this.dates = dates;
        instructor = current.require().id();
        outcome.addClassName("outcome");
        outcome.getElement().setAttribute("role", "status");
        addClassNames("narrow", "setting-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Classroom classroom = Addressed.uuid(event, "classroom")
                .flatMap(id -> desk.find(new ClassroomId(id), instructor))
                .orElseThrow(NotFoundException::new);
        Assignment assignment = Addressed.uuid(event, "assignment")
                .flatMap(id -> desk.assignment(classroom.id(), new AssignmentId(id), instructor))
                .orElseThrow(NotFoundException::new);
        name = classroom.name();
        title = desk.title(assignment);
        removeAll();
        Paragraph label = new Paragraph(new Anchor(
                Addresses.assignment(classroom.id(), assignment.id()), words.say("setting.back", classroom.name())));
        label.addClassName("label");
        Paragraph lead = new Paragraph(words.say("setting.change.lead"));
        lead.addClassName("lead");
        AssignmentForm form = new AssignmentForm(words, dates, assignment);
        Button save = new Button(words.say("setting.save"), _ -> save(assignment.id(), form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div ways = new Div(save, outcome);
        ways.addClassName("setting-foot");
        add(label, new H1(title), lead, form, ways);
    }

    @Override
    public String getPageTitle() {
        return words.say("setting.page", title);
    }

    @Override
    public String crumb() {
        return name;
    }

    private void save(AssignmentId id, AssignmentForm form) {
        boolean done = switch (desk.change(id, form.wish(), instructor)) {
            case ClassResult.Done<Assignment> _ -> {
                outcome.setText(words.say("setting.saved"));
                yield true;
            }
            case ClassResult.Refused<Assignment>(var reason) -> {
                outcome.setText(words.say("access.class-refusal." + reason));
                yield false;
            }
        };
        outcome.setClassName("refusal", !done);
    }
}

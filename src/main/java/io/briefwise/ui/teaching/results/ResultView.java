package io.briefwise.ui.teaching.results;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import io.briefwise.account.CurrentPerson;
import io.briefwise.account.PersonId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.ui.parts.Addressed;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.Crumbed;

/** A page on the results of one assignment: what all of them have above what is their own. */
abstract class ResultView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbed {

    final transient ResultsDesk desk;
    final transient Words words;
    final PersonId instructor;
    private final ResultPages.Page page;
    private String name = "";

    ResultView(ResultPages.Page page, ResultsDesk desk, CurrentPerson current, Words words) {
        this.page = page;
        this.desk = desk;
        this.words = words;
        this.instructor = current.require().id();
        addClassNames("wide", "results-page");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        Classroom classroom = Addressed.uuid(event, "classroom")
                .flatMap(id -> desk.find(new ClassroomId(id), instructor))
                .orElseThrow(NotFoundException::new);
        AssignmentId assignment =
                Addressed.uuid(event, "assignment").map(AssignmentId::new).orElseThrow(NotFoundException::new);
        name = classroom.name();
        removeAll();
        show(classroom, assignment);
    }

    /** Shows the page, or throws {@link NotFoundException}. */
    abstract void show(Classroom classroom, AssignmentId assignment);

    final void addHead(String title, Classroom classroom, AssignmentId assignment) {
        Paragraph label = new Paragraph(new Anchor(
                Addresses.assignment(classroom.id(), assignment), words.say("results.back", classroom.name())));
        label.addClassName("label");
        add(label, new H1(title), new ResultPages(classroom.id(), assignment, page, words));
    }

    @Override
    public String getPageTitle() {
        return words.say("results.page." + page, name);
    }

    @Override
    public String crumb() {
        return name;
    }
}

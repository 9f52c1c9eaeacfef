package io.briefwise.ui.teaching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.account.PersonId;
import io.briefwise.analytics.ClassPicture;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.doubt.RaisedDoubts;
import io.briefwise.ui.parts.Addressed;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Dates;
import io.briefwise.ui.parts.Headline;
import io.briefwise.ui.parts.LinkButton;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.Crumbed;
import io.briefwise.ui.shell.MainLayout;
import io.briefwise.ui.teaching.results.ResultPages;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** A class for its instructor: how it did on what was set, and where it went wrong. */
@Route(value = "class/:classroom/:assignment?", layout = MainLayout.class)
@RolesAllowed("INSTRUCTOR")
final class ClassView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbed {

    private final transient ClassDesk desk;
    private final transient RaisedDoubts doubts;
    private final transient CurrentPerson current;
    private final transient Words words;
    private final transient Dates dates;
    private String name = "";

    ClassView(ClassDesk desk, RaisedDoubts doubts, CurrentPerson current, Words words, Dates dates) {
        this.desk = desk;
        this.doubts = doubts;
        this.current = current;
        this.words = words;
        this.dates = dates;
        addClassNames("wide", "class-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId instructor = current.require().id();
        Classroom classroom = Addressed.uuid(event, "classroom")
                .flatMap(id -> desk.find(new ClassroomId(id), instructor))
                .orElseThrow(NotFoundException::new);
        name = classroom.name();
        removeAll();
        List<ClassDesk.SetQuiz> set = desk.set(classroom.id(), instructor);
        Optional<String> asked = event.getRouteParameters().get("assignment");
        if (asked.isPresent()) {
            AssignmentId id =
                    Addressed.uuid(event, "assignment").map(AssignmentId::new).orElseThrow(NotFoundException::new);
            show(classroom, set, chosen(set, id), instructor);
        } else if (set.isEmpty()) {
            showUnset(classroom, desk.learners(classroom.id(), instructor));
        } else {
            show(classroom, set, set.getFirst(), instructor);
        }
    }

    @Override
    public String getPageTitle() {
        return words.say("teaching.page", name);
    }

    @Override
    public String crumb() {
        return name;
    }

    private static ClassDesk.SetQuiz chosen(List<ClassDesk.SetQuiz> set, AssignmentId id) {
        return set.stream()
                .filter(one -> one.assignment().id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void showUnset(Classroom classroom, int learners) {
        Paragraph joined = new Paragraph(words.say("teaching.joined", learners));
        joined.addClassName("label");
        add(
                joined,
                new H1(classroom.name()),
                new JoinCodeCard(
                        classroom,
                        "teaching.unset",
                        words,
                        LinkButton.leading(Addresses.LIBRARY, words.say("teaching.unset.library")),
                        LinkButton.plain(Addresses.learners(classroom.id()), words.say("teaching.ways.learners"))));
    }

    private void show(Classroom classroom, List<ClassDesk.SetQuiz> set, ClassDesk.SetQuiz shown, PersonId instructor) {
        ClassPicture picture = desk.picture(shown.assignment().id(), instructor).orElseThrow(NotFoundException::new);
        Paragraph label = new Paragraph(when(shown.assignment()));
        label.addClassNames("label", "num");
        add(
                label,
                new H1(picture.title()),
                new ResultPages(classroom.id(), shown.assignment().id(), ResultPages.Page.CLASS, words),
                new ClassWays(
                        classroom.id(), shown.assignment().id(), doubts.waiting(classroom.id(), instructor), words),
                new OtherAssignments(classroom, set, shown, words, dates));
        if (picture.learners().isEmpty()) {
            add(new JoinCodeCard(classroom, "teaching.nobody", words));
            return;
        }
        add(new FigureStrip(
                picture, Addresses.marking(classroom.id(), shown.assignment().id()), words));
        if (picture.summary().handedIn() == 0) {
            add(new JoinCodeCard(classroom, "teaching.waiting", words));
        }
        Div two = new Div(new LearnersPart(picture, words), new AttentionList(picture, words));
        two.addClassName("two");
        Section questions = new Section(
                new Headline(words.say("teaching.questions"), words.say("teaching.questions.remark")),
                QuestionTable.of(picture, words));
        questions.addClassName("asked");
        Paragraph code = new Paragraph(words.say("teaching.code", classroom.joinCode()));
        code.addClassNames("quietly", "num");
        add(two, questions, code);
    }

    private String when(Assignment assignment) {
        if (assignment.due() == null) {
            return words.say("teaching.set");
        }
        return words.say(
                dates.isPast(assignment.due()) ? "teaching.closed" : "teaching.due", dates.moment(assignment.due()));
    }
}

package io.briefwise.ui.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.account.Person;
import io.briefwise.account.Role;
import io.briefwise.brief.Brief;
import io.briefwise.brief.BriefId;
import io.briefwise.quiz.Purpose;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.Quizzes;
import io.briefwise.ui.parts.Addressed;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Byline;
import io.briefwise.ui.parts.LinkButton;
import io.briefwise.ui.parts.Shelf;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** One text: what it is about, its sections, and what can be done with it. */
@Route(value = "brief/:brief", layout = MainLayout.class)
@PermitAll
final class BriefView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Shelf shelf;
    private final transient Quizzes quizzes;
    private final transient CurrentPerson current;
    private final transient BriefParts parts;
    private String title = "";

    BriefView(Shelf shelf, Quizzes quizzes, CurrentPerson current, BriefParts parts) {
        this.shelf = shelf;
        this.quizzes = quizzes;
        this.current = current;
        this.parts = parts;
        addClassNames("narrow", "brief-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = current.require();
        BriefId id = Addressed.uuid(event, "brief").map(BriefId::new).orElseThrow(NotFoundException::new);
        Brief brief = shelf.find(id, person.id()).orElseThrow(NotFoundException::new);
        title = brief.title();
        removeAll();
        addHead(id, brief);
        addLesson(id, brief, person);
    }

    @Override
    public String getPageTitle() {
        return parts.words().say("library.brief.page", title);
    }

    private void addHead(BriefId id, Brief brief) {
        Paragraph size = new Paragraph(parts.lines().size(brief));
        size.addClassNames("label", "num");
        add(size, new H1(title), new Byline(parts.words(), brief));
        shelf.about(id).ifPresent(about -> {
            Paragraph said = new Paragraph(about);
            said.addClassName("about");
            add(said);
        });
    }

    private void addLesson(BriefId id, Brief brief, Person person) {
        Words words = parts.words();
        List<Quiz> lesson = quizzes.of(id);
        Optional<Quiz> quiz =
                lesson.stream().filter(one -> one.purpose() == Purpose.QUIZ).findFirst();
        Div ways = new Div(LinkButton.leading(Addresses.reading(id), words.say("library.brief.read")));
        ways.addClassName("ways");
        quiz.ifPresent(asked -> ways.add(LinkButton.plain(
                Addresses.quiz(asked.id(), null),
                words.say("library.brief.quiz", asked.questions().size()))));
        add(ways);
        if (quiz.isEmpty()) {
            add(parts.withoutQuestions());
        }
        add(new Contents(brief, lesson, parts.lines(), words));
        if (person.role() == Role.INSTRUCTOR) {
            quiz.ifPresent(asked -> add(parts.assigning().part(asked.id(), person.id())));
        }
    }
}

package io.briefwise.ui.home;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import io.briefwise.account.Person;
import io.briefwise.account.Role;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Dates;
import io.briefwise.ui.parts.EmptyState;
import io.briefwise.ui.parts.LinkButton;
import io.briefwise.ui.parts.Words;
import org.springframework.stereotype.Component;

/** An instructor's start page: their classes, and how far each is with what was set. */
@Component
class InstructorWelcome implements Welcome {

    private final InstructorDesk desk;
    private final Words words;
    private final Dates dates;

    InstructorWelcome(InstructorDesk desk, Words words, Dates dates) {
        this.desk = desk;
        this.words = words;
        this.dates = dates;
    }

    @Override
    public Role role() {
        return Role.INSTRUCTOR;
    }

    @Override
    public String show(Person person, HasComponents page) {
        InstructorPage shown = desk.of(person.id());
        if (shown.classes().isEmpty()) {
            page.add(new EmptyState(
                    words,
                    "home.instructor.nothing",
                    LinkButton.leading(Addresses.NEW_CLASS, words.say("home.instructor.new-class")),
                    LinkButton.plain(Addresses.LIBRARY, words.say("home.instructor.library"))));
            return words.say("home.learner.new");
        }
        TaskWords said = new TaskWords(words, dates);
        shown.classes().forEach(taught -> page.add(new TaughtClassPart(taught, said, words)));
        Div ways = new Div(
                LinkButton.plain(Addresses.NEW_CLASS, words.say("home.instructor.new-class")),
                LinkButton.plain(Addresses.BRING, words.say("home.instructor.bring")));
        ways.addClassName("ways");
        page.add(ways);
        return words.say("home.instructor.title");
    }
}

package io.briefwise.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import io.briefwise.account.Person;
import io.briefwise.account.Role;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Dates;
import io.briefwise.ui.parts.EmptyState;
import io.briefwise.ui.parts.Headline;
import io.briefwise.ui.parts.LinkButton;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.progress.ProgressCorner;
import java.util.Optional;

/** A learner's start page: what to go on with, how far the learner is, what was set, what came out. */
@org.springframework.stereotype.Component
class LearnerWelcome implements Welcome {

    private final LearnerDesk desk;
    private final Words words;
    private final Dates dates;
    private final ProgressCorner progress;

    LearnerWelcome(LearnerDesk desk, Words words, Dates dates, ProgressCorner progress) {
        this.desk = desk;
        this.words = words;
        this.dates = dates;
        this.progress = progress;
    }

    @Override
    public Role role() {
        return Role.LEARNER;
    }

    @Override
    public String show(Person person, HasComponents page) {
        LearnerPage shown = desk.of(person.id(), dates.now());
        TaskWords said = new TaskWords(words, dates);
        shown.next().ifPresent(task -> page.add(new NextTask(task, said, words)));
        Optional<ProgressCorner.Shown> corner =
                progress.of(person.id(), shown.next().isEmpty());
        corner.ifPresent(there -> page.add(there.corner()));
        if (corner.isEmpty()
                && shown.classes().isEmpty()
                && shown.unasked().isEmpty()
                && shown.results().isEmpty()) {
            page.add(beginning());
            return words.say("home.learner.new");
        }
        Div two = new Div(classes(shown, said), results(shown, said));
        two.addClassName("two");
        page.add(two);
        return words.say(shown.next()
                .map(Task::begun)
                .map(begun -> begun ? "home.learner.resume" : "home.learner.begin")
                .orElse(
                        corner.filter(ProgressCorner.Shown::asks).isPresent()
                                ? "home.learner.step"
                                : "home.learner.done"));
    }

    private Component classes(LearnerPage shown, TaskWords said) {
        Section section = new Section();
        shown.classes().forEach(one -> section.add(new ClassTaskList(one, said, words)));
        if (shown.classes().isEmpty()) {
            section.add(
                    new Headline(words.say("home.learner.classes")),
                    new EmptyState(
                            words,
                            "home.learner.no-class",
                            LinkButton.plain(Addresses.JOIN, words.say("home.learner.join"))));
        } else {
            Div more = new Div(LinkButton.plain(Addresses.JOIN, words.say("home.learner.join-another")));
            more.addClassName("ways");
            section.add(more);
        }
        return section;
    }

    private Component results(LearnerPage shown, TaskWords said) {
        return new RecentResults(shown.results(), said, words);
    }

    private Component beginning() {
        return new EmptyState(
                words,
                "home.learner.nothing",
                LinkButton.leading(Addresses.JOIN, words.say("home.learner.join")),
                LinkButton.plain(Addresses.LIBRARY, words.say("home.learner.library")));
    }
}

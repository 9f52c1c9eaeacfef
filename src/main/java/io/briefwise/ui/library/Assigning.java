package io.briefwise.ui.library;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.ClassResult;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.EmptyState;
import io.briefwise.ui.parts.Headline;
import io.briefwise.ui.parts.LinkButton;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.teaching.setting.AssignmentForm;
import io.briefwise.ui.teaching.setting.Wish;
import java.io.Serializable;
import java.util.List;

/** Where an instructor sets the quiz of a text for one of their classes. */
final class Assigning extends Section {

    /** Sets the quiz for a class. */
    @FunctionalInterface
    interface Act extends Serializable {

        ClassResult<AssignmentId> assign(ClassroomId classroom, Wish wish);
    }

    private final transient Words words;
    private final transient Act act;
    private final Select<Classroom> classroom = new Select<>();
    private final AssignmentForm form;
    private final Paragraph outcome = new Paragraph();

    Assigning(Words words, AssignmentForm form, List<Classroom> classes, Act act) {
        this.words = words;
        this.form = form;
        this.act = act;
        addClassName("assigning");
        add(new Headline(words.say("library.assign")));
        if (classes.isEmpty()) {
            add(new EmptyState(
                    words,
                    "library.assign.no-class",
                    LinkButton.plain(Addresses.HOME, words.say("library.assign.home"))));
        } else {
            ask(classes);
        }
    }

    private void ask(List<Classroom> classes) {
        classroom.setLabel(words.say("library.assign.class"));
        classroom.setItems(classes);
        classroom.setItemLabelGenerator(Classroom::name);
        classroom.setValue(classes.getFirst());
        Button assign = new Button(words.say("library.assign.act"), event -> assign());
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        outcome.addClassName("outcome");
        outcome.getElement().setAttribute("role", "status");
        add(classroom, form, assign, outcome);
    }

    private void assign() {
        Classroom chosen = classroom.getValue();
        ClassResult<AssignmentId> result = act.assign(chosen.id(), form.wish());
        outcome.removeAll();
        switch (result) {
            case ClassResult.Done<AssignmentId>(var assignment) ->
                outcome.add(
                        new Span(words.say("library.assign.done", chosen.name()) + " "),
                        new Anchor(Addresses.assignment(chosen.id(), assignment), words.say("library.assign.see")));
            case ClassResult.Refused<AssignmentId>(var reason) ->
                outcome.add(new Span(words.say("access.class-refusal." + reason)));
        }
        outcome.setClassName("refusal", result instanceof ClassResult.Refused);
    }
}

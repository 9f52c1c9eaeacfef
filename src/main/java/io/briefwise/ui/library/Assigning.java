package io.briefwise.ui.library;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.briefwise.account.PersonId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.ClassResult;
import io.briefwise.classroom.Classroom;
import io.briefwise.quiz.QuizId;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.BrowserTime;
import io.briefwise.ui.parts.EmptyState;
import io.briefwise.ui.parts.Headline;
import io.briefwise.ui.parts.LinkButton;
import io.briefwise.ui.parts.Words;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/** Where an instructor sets the quiz of a text for one of their classes. */
final class Assigning extends Section {

    private final transient Assignments assignments;
    private final transient Words words;
    private final QuizId quiz;
    private final PersonId instructor;
    private final Select<Classroom> classroom = new Select<>();
    private final DateTimePicker due = new DateTimePicker();
    private final Paragraph outcome = new Paragraph();

    Assigning(Assignments assignments, Words words, QuizId quiz, PersonId instructor, List<Classroom> classes) {
        this.assignments = assignments;
        this.words = words;
        this.quiz = quiz;
        this.instructor = instructor;
        addClassName("assigning");
        add(new Headline(words.say("library.assign")));
        if (classes.isEmpty()) {
            add(new EmptyState(
                    words,
                    "library.assign.no-class",
                    LinkButton.plain(Addresses.HOME, words.say("library.assign.home"))));
        } else {
            add(form(classes), outcome);
        }
    }

    private Div form(List<Classroom> classes) {
        classroom.setLabel(words.say("library.assign.class"));
        classroom.setItems(classes);
        classroom.setItemLabelGenerator(Classroom::name);
        classroom.setValue(classes.getFirst());
        due.setLabel(words.say("library.assign.due"));
        due.setHelperText(words.say("library.assign.due.hint"));
        due.setLocale(Words.LANGUAGE);
        due.setStep(Duration.ofMinutes(15));
        due.setDateAriaLabel(words.say("library.assign.date.label"));
        due.setTimeAriaLabel(words.say("library.assign.time.label"));
        Button assign = new Button(words.say("library.assign.act"), event -> assign());
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        outcome.addClassName("outcome");
        outcome.getElement().setAttribute("role", "status");
        Div form = new Div(classroom, due, assign);
        form.addClassName("form-row");
        return form;
    }

    private void assign() {
        Classroom chosen = classroom.getValue();
        LocalDateTime until = due.getValue();
        ClassResult<?> result = assignments.assign(
                chosen.id(), quiz, null, until == null ? null : BrowserTime.instant(until), instructor);
        outcome.removeAll();
        switch (result) {
            case ClassResult.Done<?> done ->
                outcome.add(
                        new Span(words.say("library.assign.done", chosen.name()) + " "),
                        new Anchor(Addresses.classroom(chosen.id()), words.say("library.assign.see")));
            case ClassResult.Refused<?> refused ->
                outcome.add(new Span(words.say("access.class-refusal." + refused.reason())));
        }
    }
}

package io.briefwise.ui.administration;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.classroom.ClassResult;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.Classrooms;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;

/** An instructor begins a class: its name, then the code to write on the board. */
@Route(value = "classes/new", layout = MainLayout.class)
@RolesAllowed("INSTRUCTOR")
class NewClassView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient Classrooms classrooms;
    private final transient CurrentPerson current;
    private final TextField name;

    NewClassView(Words words, Classrooms classrooms, CurrentPerson current) {
        this.words = words;
        this.classrooms = classrooms;
        this.current = current;
        name = new TextField(words.say("administration.class.name"));
        name.setPlaceholder(words.say("administration.class.name.example"));
        name.setManualValidation(true);
        name.setAutofocus(true);
        Button create = new Button(words.say("administration.class.go"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClassName("door-lead-button");
        create.addClickShortcut(Key.ENTER);
        addClassName("decision");
        add(
                new H1(words.say("administration.class.title")),
                new Paragraph(words.say("administration.class.lead")),
                name,
                create);
    }

    @Override
    public String getPageTitle() {
        return words.say("access.page", words.say("administration.class.title"));
    }

    private void create() {
        switch (classrooms.create(name.getValue(), current.require().id())) {
            case ClassResult.Done<Classroom>(var classroom) -> show(classroom);
            case ClassResult.Refused<Classroom>(var reason) -> {
                name.setErrorMessage(words.say("access.class-refusal." + reason));
                name.setInvalid(true);
            }
        }
    }

    private void show(Classroom classroom) {
        Span code = new Span(classroom.joinCode());
        code.addClassName("code");
        removeAll();
        add(
                new H1(words.say("administration.class.done", classroom.name())),
                new Paragraph(words.say("administration.class.done.lead")),
                code,
                new Anchor("", words.say("administration.class.done.home")));
    }
}

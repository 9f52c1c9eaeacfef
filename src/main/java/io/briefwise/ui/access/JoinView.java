package io.briefwise.ui.access;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.classroom.ClassRefusal;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.Classrooms;
import io.briefwise.classroom.JoinResult;
import io.briefwise.limit.Door;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** Where a learner joins a class: by the code on the board, or by a link that carries it. Opening the link joins nothing. */
@Route(value = "join", layout = MainLayout.class)
@PermitAll
class JoinView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Words words;
    private final transient Classrooms classrooms;
    private final transient CurrentPerson current;
    private final transient Pause pause;
    private final TextField code;

    JoinView(Words words, Classrooms classrooms, CurrentPerson current, Pause pause) {
        this.words = words;
        this.classrooms = classrooms;
        this.current = current;
        this.pause = pause;
        code = new TextField(words.say("access.join.code"));
        code.addClassName("join-code");
        code.setManualValidation(true);
        code.setHelperText(words.say("access.join.code.hint"));
        addClassName("decision");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String typed) {
        code.setValue(typed == null ? "" : typed);
        ask();
        if (!code.isEmpty()) {
            counted(() -> classrooms.byCode(code.getValue()).ifPresent(found -> {
                right();
                offer(found);
            }));
        }
    }

    @Override
    public String getPageTitle() {
        return words.say("access.page", words.say("access.join.title"));
    }

    private void ask() {
        removeAll();
        add(
                new H1(words.say("access.join.title")),
                new Paragraph(words.say("access.join.lead")),
                code,
                new Leading(words.say("access.join.go"), this::join));
        code.focus();
    }

    private void offer(Classroom classroom) {
        removeAll();
        add(
                new H1(words.say("access.join.offer", classroom.name())),
                new Paragraph(words.say("access.join.offer.lead")),
                new Leading(words.say("access.join.go"), this::join));
    }

    private void join() {
        counted(() -> {
            switch (classrooms.join(code.getValue(), current.require().id())) {
                case JoinResult.Joined(var classroom) -> {
                    right();
                    welcome(classroom);
                }
                case JoinResult.Refused(var reason) -> refuse(reason);
            }
        });
    }

    /** Codes are not to be found by trying: each try counts until it turns out right. */
    private void counted(Runnable tried) {
        pause.at(Door.JOINING, current.require().id().toString()).ifPresentOrElse(this::object, tried);
    }

    private void right() {
        pause.giveBack(Door.JOINING, current.require().id().toString());
    }

    private void welcome(Classroom classroom) {
        removeAll();
        Anchor home = new Anchor("", words.say("access.join.done.home"));
        add(
                new H1(words.say("access.join.done", classroom.name())),
                new Paragraph(words.say("access.join.done.lead")),
                home);
    }

    private void refuse(ClassRefusal reason) {
        object(words.say("access.class-refusal." + reason));
    }

    private void object(String sentence) {
        if (!code.isAttached()) {
            ask();
        }
        code.setErrorMessage(sentence);
        code.setInvalid(true);
    }
}

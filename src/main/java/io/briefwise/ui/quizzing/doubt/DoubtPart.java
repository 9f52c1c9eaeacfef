package io.briefwise.ui.quizzing.doubt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptId;
import io.briefwise.doubt.Doubt;
import io.briefwise.question.QuestionVersionId;

/** Under an explained question: the offer to report it, or what was reported and answered. */
public final class DoubtPart extends Div {

    private final transient DoubtDesk desk;
    private final AttemptId attempt;
    private final QuestionVersionId question;
    private final PersonId learner;

    DoubtPart(DoubtDesk desk, AttemptId attempt, QuestionVersionId question, PersonId learner) {
        this.desk = desk;
        this.attempt = attempt;
        this.question = question;
        this.learner = learner;
        addClassName("doubt");
        desk.doubts().of(learner, question).ifPresentOrElse(this::state, this::offer);
    }

    private void offer() {
        NativeButton offer = new NativeButton(desk.words().say("doubt.offer"), _ -> ask());
        offer.addClassName("doubt-offer");
        show(offer);
    }

    private void ask() {
        DoubtForm form = new DoubtForm(
                desk.words(),
                (reason, said) -> state(desk.doubts().raise(attempt, question, learner, reason, said))
                        .takeFocus(),
                this::offer);
        show(form);
        form.takeFocus();
    }

    private RaisedNote state(Doubt doubt) {
        RaisedNote note = new RaisedNote(desk, doubt, () -> takeBack(doubt));
        show(note);
        return note;
    }

    /** Whoever was answered a moment ago reads the answer instead. */
    private void takeBack(Doubt doubt) {
        if (desk.doubts().takeBack(doubt.id(), learner)) {
            offer();
        } else {
            desk.doubts().of(learner, question).ifPresentOrElse(this::state, this::offer);
        }
    }

    private void show(Component part) {
        removeAll();
        add(part);
    }
}

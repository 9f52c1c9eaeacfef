package io.briefwise.ui.quizzing;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.AttemptSheet;
import io.briefwise.attempt.NoSuchAttempt;
import io.briefwise.brief.Briefs;
import io.briefwise.ui.parts.Addressed;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.DeskView;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.PermitAll;

/** A quiz being taken: one question at a time, the text beside it. The address says which, so that it is found again. */
@PermitAll
@Route(value = "quiz/:attempt/:number?", layout = MainLayout.class)
final class QuizView extends DeskView {

    private final transient QuizRoom room;
    private final transient Briefs briefs;
    private final PersonId learner;

    QuizView(Words words, QuizRoom room, Briefs briefs, CurrentPerson current) {
        super(words, "quizzing.title");
        this.room = room;
        this.briefs = briefs;
        learner = current.require().id();
        desk().beginWithSheet();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AttemptId id = Addressed.uuid(event, "attempt").map(AttemptId::new).orElseThrow(NotFoundException::new);
        AttemptSheet sheet = sheet(id);
        if (sheet.submitted()) {
            event.forwardTo(Addresses.result(id));
            return;
        }
        call(sheet.quiz().title());
        TextSide text = new TextSide(words(), briefs, desk(), sheet.quiz().brief());
        QuizDesk quiz = new QuizDesk(
                words(),
                new OpenAttempt(room, learner, sheet),
                text,
                () -> getUI().ifPresent(ui -> ui.navigate(Addresses.result(id))));
        desk().showSheet(quiz);
        quiz.show(Addressed.number(event, "number")
                .orElseGet(() -> sheet.firstOpen()
                        .map(AttemptSheet.Entry::number)
                        .orElse(sheet.entries().size())));
    }

    private AttemptSheet sheet(AttemptId id) {
        try {
            return room.sheet(id, learner);
        } catch (NoSuchAttempt e) {
            throw new NotFoundException();
        }
    }
}

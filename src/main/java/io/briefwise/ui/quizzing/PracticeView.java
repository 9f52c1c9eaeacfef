package io.briefwise.ui.quizzing;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.AttemptResult;
import io.briefwise.attempt.AttemptSheet;
import io.briefwise.attempt.NoSuchAttempt;
import io.briefwise.brief.Briefs;
import io.briefwise.ui.parts.Addressed;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.DeskView;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** A practice or a review: one question at a time, explained at once in the text beside it; then what it changed. */
@PermitAll
@Route(value = "practice/:attempt", layout = MainLayout.class)
final class PracticeView extends DeskView {

    private final transient PracticeRoom room;
    private final transient Briefs briefs;
    private final PersonId learner;

    PracticeView(Words words, PracticeRoom room, Briefs briefs, CurrentPerson current) {
        super(words, "quizzing.practice.title");
        this.room = room;
        this.briefs = briefs;
        learner = current.require().id();
        desk().beginWithSheet();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AttemptId id = Addressed.uuid(event, "attempt").map(AttemptId::new).orElseThrow(NotFoundException::new);
        AttemptSheet sheet = sheet(id);
        call(sheet.quiz().title());
        TextSide text = new TextSide(words(), briefs, desk(), sheet.quiz().brief());
        if (sheet.submitted()) {
            end(text, id);
            return;
        }
        PracticeDesk practice =
                new PracticeDesk(words(), new OpenAttempt(room.quizRoom(), learner, sheet), text, room, learner);
        practice.onEnd(() -> end(text, id));
        desk().showSheet(practice);
        practice.goOn();
    }

    private void end(TextSide text, AttemptId id) {
        AttemptResult result = room.quizRoom().result(id, learner);
        int section = result.reviewed().isEmpty()
                ? 0
                : result.reviewed().getLast().question().section();
        text.show(section, other -> state(Tally.ofSection(result.reviewed(), other)), _ -> List.of());
        PracticeEnd end = new PracticeEnd(words(), result, room.shifts(learner, id));
        end.offering(next -> next.begin(room, learner).ifPresentOrElse(this::open, end::sayNothingLeft));
        desk().showSheet(end);
        end.takeFocus();
    }

    private SectionState state(Tally tally) {
        return SectionState.open(tally.share(), tally.said(words(), "quizzing.result.section"));
    }

    private void open(AttemptId attempt) {
        getUI().ifPresent(ui -> ui.navigate(Addresses.practice(attempt)));
    }

    private AttemptSheet sheet(AttemptId id) {
        return Optional.of(id)
                .map(this::read)
                .filter(sheet -> sheet.quiz().purpose().personal())
                .orElseThrow(NotFoundException::new);
    }

    private AttemptSheet read(AttemptId id) {
        try {
            return room.quizRoom().sheet(id, learner);
        } catch (NoSuchAttempt e) {
            throw new NotFoundException();
        }
    }
}

package io.briefwise.ui.quizzing;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.AttemptResult;
import io.briefwise.attempt.NoSuchAttempt;
import io.briefwise.attempt.Reviewed;
import io.briefwise.attempt.RubricMark;
import io.briefwise.brief.Briefs;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.ui.parts.Addressed;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.LinkButton;
import io.briefwise.ui.parts.MarkSheet;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.quizzing.doubt.DoubtDesk;
import io.briefwise.ui.quizzing.explanation.EvidenceLayer;
import io.briefwise.ui.shell.DeskView;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** A quiz that was handed in: how it went, and for every question why, with the evidence lit in the text. */
@PermitAll
@Route(value = "result/:attempt", layout = MainLayout.class)
final class ResultView extends DeskView {

    private final transient QuizRoom room;
    private final transient Briefs briefs;
    private final transient DoubtDesk doubts;
    private final PersonId reader;

    ResultView(Words words, QuizRoom room, Briefs briefs, DoubtDesk doubts, CurrentPerson current) {
        super(words, "quizzing.result.title");
        this.room = room;
        this.briefs = briefs;
        this.doubts = doubts;
        reader = current.require().id();
        desk().beginWithSheet();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AttemptId id = Addressed.uuid(event, "attempt").map(AttemptId::new).orElseThrow(NotFoundException::new);
        AttemptResult result = result(id);
        if (result.submittedAt() == null) {
            event.forwardTo(Addresses.attempt(id));
            return;
        }
        call(result.quiz().title());
        summarise(new TextSide(words(), briefs, desk(), result.quiz().brief()), id);
    }

    /** Read anew for each question: one may have been marked in between. */
    private AttemptResult result(AttemptId id) {
        try {
            return room.result(id, reader);
        } catch (NoSuchAttempt e) {
            throw new NotFoundException();
        }
    }

    private void summarise(TextSide text, AttemptId id) {
        AttemptResult result = result(id);
        text.show(0, section -> state(result.reviewed(), section), _ -> List.of());
        ResultSummary summary = new ResultSummary(
                words(), briefs.find(result.quiz().brief()).orElseThrow(), result, number -> explain(text, id, number));
        if (room.argues(result.quiz().brief())) {
            summary.add(
                    LinkButton.plain(Addresses.argument(result.quiz().brief()), words().say("argument.invitation")));
        }
        desk().showSheet(summary);
    }

    private void explain(TextSide text, AttemptId id, int number) {
        AttemptResult result = result(id);
        Reviewed one = result.reviewed().get(number - 1);
        text.show(
                one.question().section(),
                section -> state(result.reviewed(), section),
                brief -> EvidenceLayer.of(brief, one));
        ResultDesk explained = new ResultDesk(words(), next -> explain(text, id, next), () -> summarise(text, id));
        desk().showSheet(explained);
        explained.show(result, number, own(explained, result, number));
        doubts.about(result, one.question().id(), reader).ifPresent(explained::addUnder);
    }

    private Optional<MarkSheet.Save> own(ResultDesk explained, AttemptResult result, int number) {
        if (!result.markable()) {
            return Optional.empty();
        }
        QuestionVersionId one = result.reviewed().get(number - 1).question().id();
        return Optional.of((points, remark) -> {
            RubricMark mark = room.mark(result.id(), one, reader, points, remark);
            explained.say(result(result.id()), number);
            return mark.markedAt();
        });
    }

    private SectionState state(List<Reviewed> reviewed, int section) {
        Tally tally = Tally.ofSection(reviewed, section);
        return SectionState.open(tally.share(), tally.said(words(), "quizzing.result.section"));
    }
}

package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.AttemptResult;
import io.briefwise.attempt.AttemptResult.Released;
import io.briefwise.attempt.Attempts;
import io.briefwise.attempt.NoSuchAttempt;
import io.briefwise.brief.Briefs;
import io.briefwise.ui.parts.Addressed;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Desk;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.quizzing.explanation.EvidenceLayer;
import io.briefwise.ui.shell.Crumbed;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** A quiz that was handed in: how it went, and for every question why, with the evidence lit in the text. */
@PermitAll
@Route(value = "result/:attempt", layout = MainLayout.class)
final class ResultView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbed {

    private final transient Words words;
    private final transient Attempts attempts;
    private final transient Briefs briefs;
    private final transient CurrentPerson current;
    private final Desk desk;
    private String title = "";

    ResultView(Words words, Attempts attempts, Briefs briefs, CurrentPerson current) {
        this.words = words;
        this.attempts = attempts;
        this.briefs = briefs;
        this.current = current;
        desk = new Desk(words);
        desk.beginWithSheet();
        add(desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AttemptId id = Addressed.uuid(event, "attempt").map(AttemptId::new).orElseThrow(NotFoundException::new);
        AttemptResult result = result(id);
        if (result.submittedAt() == null) {
            event.forwardTo(Addresses.attempt(id));
            return;
        }
        title = result.quiz().title();
        TextSide text = new TextSide(words, briefs, desk, result.quiz().brief());
        summarise(text, result.released(), result);
    }

    private AttemptResult result(AttemptId id) {
        try {
            return attempts.result(id, current.require().id());
        } catch (NoSuchAttempt e) {
            throw new NotFoundException();
        }
    }

    private void summarise(TextSide text, List<Released> released, AttemptResult result) {
        text.show(0, section -> state(released, section), _ -> List.of());
        desk.showSheet(new ResultSummary(
                words,
                briefs.find(result.quiz().brief()).orElseThrow(),
                released,
                number -> explain(text, released, result, number)));
    }

    private void explain(TextSide text, List<Released> released, AttemptResult result, int number) {
        Released one = released.get(number - 1);
        text.show(
                one.question().head().section(),
                section -> state(released, section),
                brief -> EvidenceLayer.of(brief, one));
        ResultDesk explained = new ResultDesk(
                words,
                released,
                next -> explain(text, released, result, next),
                () -> summarise(text, released, result));
        desk.showSheet(explained);
        explained.show(number);
    }

    private SectionState state(List<Released> released, int section) {
        Tally tally = Tally.ofSection(released, section);
        return new SectionState(tally.share(), tally.said(words, "quizzing.result.section"));
    }

    @Override
    public String getPageTitle() {
        return words.say("quizzing.result.title", title);
    }

    @Override
    public String crumb() {
        return title;
    }
}

package io.briefwise.ui.progress;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.account.PersonId;
import io.briefwise.mastery.NextStep;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Headline;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;

/** What is due for review, what comes due on the next days, and how the learner wants to review. */
@Route(value = Addresses.REVIEW, layout = MainLayout.class)
@RolesAllowed("LEARNER")
final class ReviewView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient ReviewRoom room;
    private final PersonId learner;
    private final Div shown = new Div();

    ReviewView(ReviewRoom room, CurrentPerson current, Words words) {
        this.words = words;
        this.room = room;
        learner = current.require().id();
        addClassNames("narrow", "review");
        PaceForm pace = new PaceForm(words, room.pace(learner), chosen -> {
            room.keep(learner, chosen);
            show();
        });
        NativeDetails settings = new NativeDetails(words.say("progress.pace"), pace);
        settings.addClassName("pace");
        add(new H1(words.say("progress.review.title")), shown, settings);
        show();
    }

    private void show() {
        Coming coming = room.coming(learner);
        shown.removeAll();
        shown.add(room.step(coming, learner, words));
        if (coming.step() instanceof NextStep.Review) {
            shown.add(new DueList(words, room.due(learner)));
        }
        shown.add(new Section(
                new Headline(
                        words.say("progress.forecast"),
                        words.say("progress.due.figures", coming.today(), coming.tomorrow(), coming.all())),
                new Forecast(words, coming)));
    }

    @Override
    public String getPageTitle() {
        return words.say("progress.review.page");
    }
}

package io.briefwise.ui.progress;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.account.PersonId;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.EmptyState;
import io.briefwise.ui.parts.Headline;
import io.briefwise.ui.parts.LinkButton;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What a learner has mastered: by skill, by text, and how well they judge themselves. */
@Route(value = Addresses.PROGRESS, layout = MainLayout.class)
@RolesAllowed("LEARNER")
final class ProgressView extends Div implements HasDynamicTitle {

    private final transient Words words;

    ProgressView(ProgressDesk desk, SkillTables tables, CurrentPerson current, Words words) {
        this.words = words;
        addClassNames("narrow", "progress");
        PersonId learner = current.require().id();
        add(new H1(words.say("progress.title")));
        List<SkillStanding> skills = desk.skills(learner);
        if (skills.isEmpty()) {
            add(new EmptyState(
                    words, "progress.nothing", LinkButton.leading(Addresses.LIBRARY, words.say("progress.library"))));
            return;
        }
        Paragraph lead = new Paragraph(words.say("progress.lead"));
        lead.addClassName("quietly");
        add(
                lead,
                new Section(new Headline(words.say("progress.skills")), tables.skills(learner, skills)),
                new Section(new Headline(words.say("progress.texts")), tables.texts(desk.texts(learner))),
                new Section(
                        new Headline(words.say("progress.calibration")),
                        new CalibrationPart(words, desk.calibration(learner))));
    }

    @Override
    public String getPageTitle() {
        return words.say("progress.page");
    }
}

package io.briefwise.ui.progress;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import io.briefwise.account.PersonId;
import io.briefwise.mastery.NextStep;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Headline;
import io.briefwise.ui.parts.LinkButton;
import io.briefwise.ui.parts.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the start page shows of a learner's progress: the next step, what is due, and the skills that are furthest. */
@Component
public class ProgressCorner {

    private static final int SKILLS = 5;

    private final ProgressDesk desk;
    private final StepWords said;
    private final Beginner beginner;
    private final Words words;

    ProgressCorner(ProgressDesk desk, StepWords said, Beginner beginner, Words words) {
        this.desk = desk;
        this.said = said;
        this.beginner = beginner;
        this.words = words;
    }

    /**
     * The corner of a learner who has answered anything.
     *
     * @param leading whether its step is the one act that the page is about
     */
    public Optional<Shown> of(PersonId learner, boolean leading) {
        Coming coming = desk.coming(learner);
        if (coming.step() instanceof NextStep.Begin) {
            return Optional.empty();
        }
        Section next = new Section(
                new Headline(words.say("progress.next")),
                new StepPart(words, coming.step(), said.say(coming), beginner, learner, leading));
        Section due = new Section(
                new Headline(
                        words.say("progress.due"),
                        words.say("progress.due.figures", coming.today(), coming.tomorrow(), coming.all())),
                new Forecast(words, coming));
        Div left = new Div(next, due);
        left.addClassName("coming");
        Div corner = new Div(left, mastered(learner));
        corner.addClassNames("two", "progress-corner");
        return Optional.of(new Shown(corner, !(coming.step() instanceof NextStep.Rest)));
    }

    /**
     * The corner as it is shown.
     *
     * @param asks whether it has something to do
     */
    public record Shown(Div corner, boolean asks) {}

    private Section mastered(PersonId learner) {
        List<SkillStanding> skills = desk.skills(learner);
        Div ways = new Div(LinkButton.plain(Addresses.PROGRESS, words.say("progress.all", skills.size())));
        ways.addClassName("ways");
        return new Section(
                new Headline(words.say("progress.mastered")),
                new SkillLines(words, skills.stream().limit(SKILLS).toList()),
                ways);
    }
}

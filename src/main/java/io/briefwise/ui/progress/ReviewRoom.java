package io.briefwise.ui.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import io.briefwise.account.PersonId;
import io.briefwise.mastery.NextStep;
import io.briefwise.mastery.Pace;
import io.briefwise.mastery.Paces;
import io.briefwise.ui.parts.Words;
import java.util.List;

/** Where a learner sees what is due, and says how they want to review. */
@org.springframework.stereotype.Component
class ReviewRoom {

    private final ProgressDesk desk;
    private final Paces paces;
    private final Beginner beginner;
    private final StepWords said;

    ReviewRoom(ProgressDesk desk, Paces paces, Beginner beginner, StepWords said) {
        this.desk = desk;
        this.paces = paces;
        this.beginner = beginner;
        this.said = said;
    }

    Coming coming(PersonId learner) {
        return desk.coming(learner);
    }

    List<DueText> due(PersonId learner) {
        return desk.due(learner);
    }

    Pace pace(PersonId learner) {
        return paces.of(learner);
    }

    void keep(PersonId learner, Pace pace) {
        paces.keep(learner, pace);
    }

    /** The way to review, or a sentence where nothing is due. */
    Component step(Coming coming, PersonId learner, Words words) {
        return switch (coming.step()) {
            case NextStep.Review _ -> new StepPart(words, coming.step(), said.say(coming), beginner, learner, true);
            case NextStep.Begin _, NextStep.Practise _, NextStep.Rest _ -> {
                Paragraph rest = new Paragraph(words.say("progress.review.nothing"));
                rest.addClassName("why");
                yield rest;
            }
        };
    }
}

package io.briefwise.ui.progress;

import io.briefwise.mastery.NextStep;
import io.briefwise.ui.parts.Dates;
import io.briefwise.ui.parts.SkillTitle;
import io.briefwise.ui.parts.Words;
import org.springframework.stereotype.Component;

/** Says what to do next, and why. */
@Component
class StepWords {

    private final Words words;
    private final Dates dates;

    StepWords(Words words, Dates dates) {
        this.words = words;
        this.dates = dates;
    }

    String say(Coming coming) {
        return switch (coming.step()) {
            case NextStep.Begin() -> words.say("mastery.next.begin");
            case NextStep.Review(int cards, var _) -> words.say("progress.step.review", cards, coming.place());
            case NextStep.Practise practise ->
                words.say(
                        "mastery.next.practise",
                        SkillTitle.of(practise.skill()),
                        practise.right(),
                        practise.asked(),
                        practise.questions(),
                        coming.place());
            case NextStep.Rest rest ->
                rest.nextReview() == null
                        ? words.say("mastery.next.rest")
                        : words.say("mastery.next.rest-until", dates.moment(rest.nextReview()));
        };
    }
}

package io.briefwise.ui.progress;

import io.briefwise.account.PersonId;
import io.briefwise.brief.Brief;
import io.briefwise.brief.BriefCard;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.mastery.Calibration;
import io.briefwise.mastery.DueCard;
import io.briefwise.mastery.Mastery;
import io.briefwise.mastery.NextStep;
import io.briefwise.mastery.NextSteps;
import io.briefwise.mastery.Reviews;
import io.briefwise.mastery.Standing;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what there is to know of a learner's progress. */
@Component
class ProgressDesk {

    private static final int DAYS = 14;

    private static final Comparator<Standing> HIGHEST_FIRST = Comparator.comparing(Standing::tooFew)
            .thenComparing(Standing::rung, Comparator.reverseOrder())
            .thenComparing(Standing::chance, Comparator.reverseOrder());

    private final NextSteps steps;
    private final Mastery mastery;
    private final Reviews reviews;
    private final Briefs briefs;

    ProgressDesk(NextSteps steps, Mastery mastery, Reviews reviews, Briefs briefs) {
        this.steps = steps;
        this.mastery = mastery;
        this.reviews = reviews;
        this.briefs = briefs;
    }

    Coming coming(PersonId learner) {
        NextStep step = steps.of(learner);
        int due = step instanceof NextStep.Review review ? review.cards() : 0;
        return new Coming(step, place(step), due, reviews.forecast(learner, DAYS));
    }

    /** The highest first; what cannot be judged yet comes last. */
    List<SkillStanding> skills(PersonId learner) {
        return mastery.skills(learner).entrySet().stream()
                .map(entry -> new SkillStanding(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(SkillStanding::standing, HIGHEST_FIRST))
                .toList();
    }

    List<TextStanding> texts(PersonId learner) {
        return mastery.briefs(learner).entrySet().stream()
                .map(entry -> new TextStanding(entry.getKey(), title(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(TextStanding::standing, HIGHEST_FIRST))
                .toList();
    }

    Calibration calibration(PersonId learner) {
        return mastery.calibration(learner);
    }

    /** What is due, by text; the text with the card most likely to be forgotten first. */
    List<DueText> due(PersonId learner) {
        Map<BriefId, List<DueCard>> cards = reviews.due(learner).stream()
                .collect(Collectors.groupingBy(card -> card.target().brief(), LinkedHashMap::new, Collectors.toList()));
        return cards.entrySet().stream()
                .map(entry -> new DueText(title(entry.getKey()), entry.getValue()))
                .toList();
    }

    private String place(NextStep step) {
        return switch (step) {
            case NextStep.Practise practise ->
                briefs.find(practise.brief())
                        .map(brief -> heading(brief, practise.section()))
                        .orElse("");
            case NextStep.Review review -> title(review.first().target().brief());
            case NextStep.Begin _, NextStep.Rest _ -> "";
        };
    }

    private String title(BriefId brief) {
        return briefs.card(brief).map(BriefCard::title).orElse("");
    }

    private static String heading(Brief brief, int section) {
        String heading = brief.sections().get(section).heading();
        return heading == null ? brief.title() : heading;
    }
}

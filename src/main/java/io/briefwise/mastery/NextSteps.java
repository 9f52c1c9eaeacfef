package io.briefwise.mastery;

import io.briefwise.account.PersonId;
import io.briefwise.brief.BriefId;
import io.briefwise.question.Skill;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Suggests one thing to do. Reviews come first, since they cannot wait; then the weakest skill; then rest. */
@Service
public class NextSteps {

    /** So many briefs are looked through for questions, those answered last. */
    private static final int BRIEFS = 3;

    private final Reviews reviews;
    private final Histories histories;
    private final Questions questions;
    private final Clock clock;

    NextSteps(Reviews reviews, Histories histories, Questions questions, Clock clock) {
        this.reviews = reviews;
        this.histories = histories;
        this.questions = questions;
        this.clock = clock;
    }

    public NextStep of(PersonId learner) {
        List<Answered> history = histories.of(learner);
        if (history.isEmpty()) {
            return new NextStep.Begin();
        }
        List<DueCard> due = reviews.due(learner);
        if (!due.isEmpty()) {
            return new NextStep.Review(due.size(), due.getFirst());
        }
        return practice(history)
                .<NextStep>map(step -> step)
                .orElseGet(() -> new NextStep.Rest(reviews.next(learner).orElse(null)));
    }

    /** Where to practise a skill that was asked before; none where no question for it is fresh. */
    public Optional<NextStep.Practise> practice(PersonId learner, Skill skill) {
        List<Answered> history = histories.of(learner);
        return WeakestSkill.in(skill, history, fresh(history), clock.instant());
    }

    private Optional<NextStep.Practise> practice(List<Answered> history) {
        return WeakestSkill.of(history, fresh(history), clock.instant());
    }

    private List<Asked> fresh(List<Answered> history) {
        return Freshness.at(clock.instant(), history)
                .among(lately(history)
                        .flatMap(brief -> questions.of(brief).stream())
                        .toList());
    }

    private static Stream<BriefId> lately(List<Answered> history) {
        return history.stream()
                .sorted(Comparator.comparing(Answered::at).reversed())
                .map(answered -> answered.asked().target().brief())
                .distinct()
                .limit(BRIEFS);
    }
}

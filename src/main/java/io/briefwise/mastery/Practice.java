package io.briefwise.mastery;

import io.briefwise.account.PersonId;
import io.briefwise.brief.BriefId;
import io.briefwise.mastery.ability.Belief;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Skill;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Picks questions to practise and to review with. What is hard enough to learn from and easy enough to go on is asked: the
 * question with a chance to be right nearest to three in four, of those that were not answered in the last seven days.
 */
@Service
public class Practice {

    private static final double AIM = 0.75;

    private final Histories histories;
    private final Questions questions;
    private final Clock clock;

    Practice(Histories histories, Questions questions, Clock clock) {
        this.histories = histories;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * The next question for a skill.
     *
     * @param section zero-based index of the section to stay in, null for the whole brief
     * @param given what was answered in this practice so far, with its worth, which is not in the log yet
     * @return none where every question was answered lately
     */
    public Optional<PracticeQuestion> next(
            PersonId learner,
            BriefId brief,
            Skill skill,
            @Nullable Integer section,
            Map<QuestionVersionId, Double> given) {
        return pick(learner, brief, skill, asked -> section == null || asked.section() == section, given);
    }

    /**
     * A question to review a card with: another one for the same skill on the same place where there is one, else the one
     * that asked it last.
     */
    public QuestionVersionId review(PersonId learner, DueCard card) {
        return pick(
                        learner,
                        card.target().brief(),
                        card.target().skill(),
                        asked -> asked.target().meets(card.target())
                                && !asked.id().equals(card.asked()),
                        Map.of())
                .map(PracticeQuestion::question)
                .orElse(card.asked());
    }

    private Optional<PracticeQuestion> pick(
            PersonId learner,
            BriefId brief,
            Skill skill,
            Predicate<Asked> wanted,
            Map<QuestionVersionId, Double> given) {
        Instant now = clock.instant();
        List<Answered> history = histories.of(learner);
        List<Asked> all = questions.of(brief);
        Belief belief = Climb.belief(
                now,
                history.stream().filter(answered -> answered.skill() == skill).toList());
        for (Asked asked : all) {
            Double fraction = given.get(asked.id());
            belief = fraction == null ? belief : belief.with(asked.item(), fraction);
        }
        double ability = belief.ability().mean();
        return Freshness.at(now, history).among(all).stream()
                .filter(asked -> asked.target().skill() == skill && !given.containsKey(asked.id()))
                .filter(wanted)
                .map(asked -> new PracticeQuestion(asked.id(), asked.item().chance(ability)))
                .min(Comparator.comparingDouble(picked -> Math.abs(picked.chance() - AIM)));
    }
}

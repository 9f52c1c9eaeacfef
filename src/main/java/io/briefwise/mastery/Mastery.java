package io.briefwise.mastery;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptId;
import io.briefwise.brief.BriefId;
import io.briefwise.question.Skill;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * What a learner has mastered, counted from the log of answers each time it is asked for: a changed mark, an erased attempt
 * and the passing of time need nothing else. Only what was answered appears.
 */
@Service
public class Mastery {

    private final Histories histories;
    private final Clock clock;

    Mastery(Histories histories, Clock clock) {
        this.histories = histories;
        this.clock = clock;
    }

    /** Each skill over all briefs. */
    public Map<Skill, Standing> skills(PersonId learner) {
        return bySkill(histories.of(learner));
    }

    /** Each skill within a brief. */
    public Map<Skill, Standing> skills(PersonId learner, BriefId brief) {
        return bySkill(within(brief, histories.of(learner)));
    }

    /** Each section of a brief, by its zero-based index, over all skills. */
    public Map<Integer, Standing> sections(PersonId learner, BriefId brief) {
        return by(answered -> answered.asked().section(), within(brief, histories.of(learner)));
    }

    /** Each brief over all skills. */
    public Map<BriefId, Standing> briefs(PersonId learner) {
        return by(answered -> answered.asked().target().brief(), histories.of(learner));
    }

    /** What an attempt that was handed in did to each skill it moved, the furthest moved first. */
    public List<Shift> shifts(PersonId learner, AttemptId attempt) {
        return skills(learner).entrySet().stream()
                .flatMap(entry -> shift(entry.getKey(), entry.getValue(), attempt).stream())
                .sorted(Comparator.comparingDouble((Shift shift) -> -Math.abs(shift.after() - shift.before())))
                .toList();
    }

    /** What a learner says of their certainty against how often they are right. */
    public Calibration calibration(PersonId learner) {
        return Calibration.of(histories.of(learner));
    }

    private static Optional<Shift> shift(Skill skill, Standing now, AttemptId attempt) {
        List<Move> moves = now.moves().stream()
                .filter(move -> move.attempt().equals(attempt))
                .toList();
        return moves.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shift(
                        skill,
                        moves.size(),
                        (int) moves.stream()
                                .filter(move -> move.fraction() == 1)
                                .count(),
                        moves.getLast().before(),
                        moves.getFirst().after(),
                        now));
    }

    private Map<Skill, Standing> bySkill(List<Answered> answers) {
        Map<Skill, Standing> standings = new EnumMap<>(Skill.class);
        standings.putAll(by(Answered::skill, answers));
        return standings;
    }

    private <K> Map<K, Standing> by(Function<Answered, K> key, List<Answered> answers) {
        Instant now = clock.instant();
        return answers.stream()
                .collect(Collectors.groupingBy(
                        key, Collectors.collectingAndThen(Collectors.toList(), group -> Climb.at(now, group))));
    }

    private static List<Answered> within(BriefId brief, List<Answered> answers) {
        Predicate<Answered> inside =
                answered -> answered.asked().target().brief().equals(brief);
        return answers.stream().filter(inside).toList();
    }
}

package io.briefwise.mastery;

import io.briefwise.brief.BriefId;
import io.briefwise.question.Skill;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what to practise: of the skills below proficient that have a fresh question the one with the lowest chance. */
final class WeakestSkill {

    /** Where questions lie. */
    private record Place(BriefId brief, int section) {

        static Place of(Asked asked) {
            return new Place(asked.target().brief(), asked.section());
        }
    }

    private WeakestSkill() {}

    static Optional<NextStep.Practise> of(List<Answered> history, List<Asked> fresh, Instant now) {
        Map<Skill, List<Answered>> answers = history.stream()
                .collect(Collectors.groupingBy(Answered::skill, () -> new EnumMap<>(Skill.class), Collectors.toList()));
        Map<Skill, Standing> weak = new EnumMap<>(Skill.class);
        answers.forEach((skill, given) -> {
            Standing standing = Climb.at(now, given);
            if (standing.rung().compareTo(Rung.PROFICIENT) < 0
                    && of(skill, fresh).findAny().isPresent()) {
                weak.put(skill, standing);
            }
        });
        return weak.entrySet().stream()
                .min(Comparator.comparingDouble(entry -> entry.getValue().chance()))
                .map(entry -> step(entry.getKey(), entry.getValue(), history, fresh));
    }

    /** The same for one skill, however good the learner is at it. */
    static Optional<NextStep.Practise> in(Skill skill, List<Answered> history, List<Asked> fresh, Instant now) {
        List<Answered> given =
                history.stream().filter(answered -> answered.skill() == skill).toList();
        return of(skill, fresh).findAny().map(_ -> step(skill, Climb.at(now, given), history, fresh));
    }

    private static NextStep.Practise step(Skill skill, Standing standing, List<Answered> history, List<Asked> fresh) {
        Map<Place, Long> questions =
                of(skill, fresh).collect(Collectors.groupingBy(Place::of, LinkedHashMap::new, Collectors.counting()));
        Place place = questions.keySet().stream()
                .max(Comparator.<Place>comparingLong(one -> wrong(skill, one, history))
                        .thenComparingLong(one -> questions.getOrDefault(one, 0L))
                        .thenComparing(Place::section, Comparator.reverseOrder()))
                .orElseThrow();
        return new NextStep.Practise(
                skill, standing.right(), standing.answers(), standing.chance(), place.brief(), place.section(), (int)
                        Math.min(FiveQuestions.MOST, questions.getOrDefault(place, 0L)));
    }

    private static Stream<Asked> of(Skill skill, List<Asked> fresh) {
        return fresh.stream().filter(asked -> asked.target().skill() == skill);
    }

    private static long wrong(Skill skill, Place place, List<Answered> history) {
        return history.stream()
                .filter(answered -> answered.skill() == skill
                        && !answered.right()
                        && Place.of(answered.asked()).equals(place))
                .count();
    }
}

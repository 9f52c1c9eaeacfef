package io.briefwise.mastery;

import io.briefwise.attempt.LoggedAnswer;
import io.briefwise.mastery.memory.Rating;
import io.briefwise.question.Skill;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An answer with what it says of the learner.
 *
 * @param answer as it is logged
 * @param asked what was asked
 * @param repeated whether the same question was answered less than seven days before: that shows that its key is
 *     remembered, not how able the learner is
 * @param mixed whether the attempt asked other skills too
 */
record Answered(LoggedAnswer answer, Asked asked, boolean repeated, boolean mixed) {

    /** So long the key of a question is taken to be known by heart. */
    static final Duration BY_HEART = Duration.ofDays(7);

    /** Half an answer or more of one that has parts counts as remembered with effort. */
    private static final double HALF = 0.5;

    /** A log in its order, with the questions it names. */
    record Entry(LoggedAnswer answer, Asked asked) {}

    static List<Answered> of(List<Entry> log) {
        Map<Object, Set<Skill>> skills = new HashMap<>();
        log.forEach(entry -> skills.computeIfAbsent(entry.answer().attempt(), _ -> new HashSet<>())
                .add(entry.asked().target().skill()));
        Map<Object, Instant> seen = new HashMap<>();
        List<Answered> all = new ArrayList<>();
        for (Entry entry : log) {
            Instant before = seen.put(entry.asked().id(), entry.answer().answeredAt());
            all.add(new Answered(
                    entry.answer(),
                    entry.asked(),
                    before != null && entry.answer().answeredAt().isBefore(before.plus(BY_HEART)),
                    skills.getOrDefault(entry.answer().attempt(), Set.of()).size() > 1));
        }
        return all;
    }

    Skill skill() {
        return asked.target().skill();
    }

    Instant at() {
        return answer.answeredAt();
    }

    boolean right() {
        return answer.fraction() == 1;
    }

    /** Wrong: again; partly right, after a hint or as a guess: hard; right: good; right and sure: easy. */
    Rating rating() {
        if (answer.fraction() < HALF) {
            return Rating.AGAIN;
        }
        if (!right() || answer.hinted()) {
            return Rating.HARD;
        }
        return switch (answer.certainty()) {
            case GUESS -> Rating.HARD;
            case SURE -> Rating.EASY;
            case FAIRLY_SURE -> Rating.GOOD;
            case null -> Rating.GOOD;
        };
    }
}

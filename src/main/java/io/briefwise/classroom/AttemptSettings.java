package io.briefwise.classroom;

import io.briefwise.quiz.Conduct;
import io.briefwise.quiz.Disclosure;
import org.jspecify.annotations.Nullable;

/**
 * How an assignment is taken. Times, attempts and what is shown can be changed while attempts go on, and hold at once; how
 * answers are given is fixed when an attempt begins.
 *
 * @param conduct null: as the purpose of the quiz says
 * @param time how long an attempt may take
 * @param attempts how many, null for any number
 * @param counts which of them counts
 * @param disclosure what is shown when, null: as suits the way to answer
 */
public record AttemptSettings(
        @Nullable Conduct conduct,
        TimeRules time,
        @Nullable Integer attempts,
        WhichCounts counts,
        @Nullable Disclosure disclosure) {

    /** Where an instructor set nothing. */
    public static final AttemptSettings USUAL =
            new AttemptSettings(null, TimeRules.RELAXED, null, WhichCounts.BEST, null);

    public AttemptSettings {
        if (attempts != null && attempts < 1) {
            throw new IllegalArgumentException("at least one attempt, not " + attempts);
        }
    }

    public Disclosure disclosureFor(Conduct taken) {
        return disclosure == null ? Disclosure.usual(taken.way()) : disclosure;
    }

    public AttemptSettings with(TimeRules other) {
        return new AttemptSettings(conduct, other, attempts, counts, disclosure);
    }

    public AttemptSettings with(Conduct other) {
        return new AttemptSettings(other, time, attempts, counts, disclosure);
    }

    public AttemptSettings with(Disclosure other) {
        return new AttemptSettings(conduct, time, attempts, counts, other);
    }

    public AttemptSettings with(int allowed, WhichCounts counting) {
        return new AttemptSettings(conduct, time, allowed, counting, disclosure);
    }
}

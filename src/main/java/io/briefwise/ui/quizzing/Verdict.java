package io.briefwise.ui.quizzing;

/** A score in plain words. */
enum Verdict {
    FIRM,
    GOOD,
    PARTLY,
    BEGINNING;

    /** From 85 in 100 firm, from 65 good, from 40 partly. */
    static Verdict of(Tally tally) {
        if (tally.share() >= 0.85) {
            return FIRM;
        }
        if (tally.share() >= 0.65) {
            return GOOD;
        }
        return tally.share() >= 0.4 ? PARTLY : BEGINNING;
    }
}

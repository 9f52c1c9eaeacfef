package io.briefwise.attempt;

/**
 * What a question of an attempt has besides its answer.
 *
 * @param edition how often the answer was changed; 0 where there never was one
 * @param flagged whether the learner wants to come back to it
 * @param settled whether its answer is final, before the whole is handed in
 */
record Place(int edition, boolean flagged, boolean settled) {

    static final Place UNTOUCHED = new Place(0, false, false);

    Place edited() {
        return new Place(edition + 1, flagged, settled);
    }

    Place settledNow() {
        return new Place(edition, flagged, true);
    }

    Place flagged(boolean flag) {
        return new Place(edition, flag, settled);
    }
}

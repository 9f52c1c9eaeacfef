package io.briefwise.attempt;

import io.briefwise.classroom.Accommodation;

/**
 * How the pages of an attempt are to be for its learner.
 *
 * @param largerType begin in larger type
 * @param reducedDistraction keep clock, map and motion away
 * @param readAloud let text and questions be listened to
 */
public record Comfort(boolean largerType, boolean reducedDistraction, boolean readAloud) {

    public static final Comfort USUAL = new Comfort(false, false, false);

    static Comfort of(Accommodation granted) {
        return new Comfort(granted.largerType(), granted.reducedDistraction(), granted.readAloud());
    }
}

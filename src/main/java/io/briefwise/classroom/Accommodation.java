package io.briefwise.classroom;

/**
 * What a learner is granted so that they can show what they know.
 *
 * @param extraTime percent of a time limit, on top of it: 25 makes 60 minutes 75
 * @param extraAttempts on top of those that an assignment allows
 * @param largerType whether pages begin in larger type
 * @param reducedDistraction whether clock, map and motion are kept away
 * @param readAloud whether texts and questions can be listened to
 */
public record Accommodation(
        int extraTime, int extraAttempts, boolean largerType, boolean reducedDistraction, boolean readAloud) {

    public static final Accommodation NONE = new Accommodation(0, 0, false, false, false);

    private static final int MOST_TIME = 400;

    public Accommodation {
        if (extraTime < 0 || extraTime > MOST_TIME || extraAttempts < 0) {
            throw new IllegalArgumentException(extraTime + " % more time, " + extraAttempts + " more attempts");
        }
    }

    /** Of each the more generous: what a learner has of their own and with their class. */
    public Accommodation and(Accommodation other) {
        return new Accommodation(
                Math.max(extraTime, other.extraTime),
                Math.max(extraAttempts, other.extraAttempts),
                largerType || other.largerType,
                reducedDistraction || other.reducedDistraction,
                readAloud || other.readAloud);
    }
}

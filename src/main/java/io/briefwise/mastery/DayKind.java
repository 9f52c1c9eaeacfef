package io.briefwise.mastery;

/** How many reviews a learner wants on a day of the week. */
public enum DayKind {
    ORDINARY(1),
    /** Half as many as on an ordinary day. */
    EASY(0.5),
    NONE(0);

    private final double room;

    DayKind(double room) {
        this.room = room;
    }

    double room() {
        return room;
    }
}

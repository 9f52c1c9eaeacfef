package io.briefwise.classroom;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What holds for one learner and one assignment, all things granted.
 *
 * @param opens null: at once
 * @param due when it closes, without the extension; null for no date
 * @param granted the learner's own and the class's
 * @param extension by how much later it closes for this learner
 * @param longest by how much later for whoever has the longest extension
 */
public record Terms(
        AttemptSettings settings,
        @Nullable Instant opens,
        @Nullable Instant due,
        Accommodation granted,
        Duration extension,
        Duration longest) {

    /** For what a learner takes unasked. */
    public static final Terms UNASKED =
            new Terms(AttemptSettings.USUAL, null, null, Accommodation.NONE, Duration.ZERO, Duration.ZERO);

    public Deadline deadline(Instant start) {
        return Deadline.of(start, settings.time(), due, granted, extension);
    }

    public boolean openedBy(Instant now) {
        return opens == null || !now.isBefore(opens);
    }

    /** Whether an attempt that begins now is too late to be taken. */
    public boolean closedBy(Instant now) {
        Deadline deadline = deadline(now);
        return deadline.endedAt(now)
                || (deadline.passedAt(now) && settings.time().late() instanceof LatePolicy.Refused);
    }

    /** From when on nobody in the class takes it any more, late work for which there is no date apart; null for never. */
    public @Nullable Instant closes() {
        return Deadline.of(Instant.EPOCH, settings.time().unlimited(), due, Accommodation.NONE, longest)
                .closing();
    }

    /** How many attempts, null for any number. */
    public @Nullable Integer attempts() {
        Integer allowed = settings.attempts();
        return allowed == null ? null : allowed + granted.extraAttempts();
    }
}

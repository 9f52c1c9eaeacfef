package io.briefwise.classroom;

import io.briefwise.account.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for some assignments changed; published within the transaction that changed it.
 *
 * @param learner for whom, null for everybody
 */
public record TermsChanged(
        List<AssignmentId> assignments, @Nullable PersonId learner) {
    public TermsChanged {
        assignments = List.copyOf(assignments);
    }
}

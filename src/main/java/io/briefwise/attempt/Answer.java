package io.briefwise.attempt;

import io.briefwise.question.Response;
import org.jspecify.annotations.Nullable;

/**
 * What a page hands over.
 *
 * @param response what the learner answers
 * @param certainty how sure they say they are, null where they do not
 * @param base the edition of the stored answer that the page knew of, 0 for none: another in its place is never
 *     overwritten unseen
 */
public record Answer(Response response, @Nullable Certainty certainty, int base) {

    public Answer {
        if (base < 0) {
            throw new IllegalArgumentException("no edition " + base);
        }
    }

    boolean same(@Nullable GivenAnswer stored) {
        return stored == null
                ? response.empty()
                : response.equals(stored.response()) && certainty == stored.certainty();
    }
}

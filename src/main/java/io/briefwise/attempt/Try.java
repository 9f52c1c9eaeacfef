package io.briefwise.attempt;

import io.briefwise.question.Response;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One answer that was checked.
 *
 * @param number from 1
 * @param fraction what it would be worth as the first try
 */
record Try(int number, Response response, @Nullable Certainty certainty, double fraction, Instant triedAt) {

    boolean same(Answer answer) {
        return response.equals(answer.response()) && certainty == answer.certainty();
    }
}

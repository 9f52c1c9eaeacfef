package io.briefwise.attempt;

import io.briefwise.question.Response;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is stored.
 *
 * @param response what was answered last
 * @param certainty how sure the learner was, where they said so
 * @param savedAt by the server's clock
 */
public record GivenAnswer(Response response, @Nullable Certainty certainty, Instant savedAt) {}

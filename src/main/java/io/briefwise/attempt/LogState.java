package io.briefwise.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether a log has changed: another answer, another mark or an erasure makes it another state.
 *
 * @param answers how many answers it holds
 * @param latest when the last grade became known, null for an empty log
 */
public record LogState(int answers, @Nullable Instant latest) {}

package io.briefwise.attempt;

import java.time.Instant;

/**
 * The answer is stored, whatever happens next.
 *
 * @param savedAt by the server's clock
 * @param edition of the answer to this question, counted from 1
 */
public record Receipt(Instant savedAt, int edition) implements Saved {}

package io.briefwise.attempt;

import java.time.Instant;

/**
 * The answer is stored, whatever happens next.
 *
 * @param savedAt by the server's clock
 */
public record Receipt(Instant savedAt) implements Saved {}

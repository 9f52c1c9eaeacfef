package io.briefwise.attempt;

import org.jspecify.annotations.Nullable;

/**
 * The answer was not stored, since another page had stored one that this page did not know of.
 *
 * @param stored what is stored, null where the answer was taken back
 * @param edition which edition that is; an answer based on it is taken
 */
public record Superseded(@Nullable GivenAnswer stored, int edition) implements Saved {}

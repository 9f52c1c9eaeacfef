package io.briefwise.account;

import java.time.Instant;
import java.util.function.ToIntFunction;

/**
 * A bean of the module that keeps the thing.
 *
 * @param sweep lets go of what is older than the moment, and answers how much that was
 */
public record Expiring(Retained what, ToIntFunction<Instant> sweep) {}

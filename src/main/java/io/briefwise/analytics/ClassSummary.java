package io.briefwise.analytics;

import io.briefwise.statistics.Mean;
import org.jspecify.annotations.Nullable;

/**
 * A class on one assignment in a line.
 *
 * @param learners how many are in the class
 * @param begun how many have begun, those who handed in included
 * @param handedIn how many have handed in
 * @param mark the mean of their marks as shares of the points possible, null before anybody handed in
 * @param medianMinutes from beginning to handing in, null before anybody did
 */
public record ClassSummary(
        int learners,
        int begun,
        int handedIn,
        @Nullable Mean mark,
        @Nullable Double medianMinutes) {}

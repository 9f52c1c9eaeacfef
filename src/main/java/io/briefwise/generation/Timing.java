package io.briefwise.generation;

/**
 * How long a generation took.
 *
 * @param loadMillis loading of the models, 0 where they stood ready
 * @param generateMillis analysis, rules, checks and selection
 */
public record Timing(long loadMillis, long generateMillis) {}

/** A seeded population of learners, to measure what estimates and schedules are worth; the figures stand in the decisions. */
@NullMarked
package io.briefwise.mastery.simulation;

import org.jspecify.annotations.NullMarked;

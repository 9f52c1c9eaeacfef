package io.briefwise.mastery;

import java.time.LocalDate;

/**
 * What is due on a coming day, as far as it is known now.
 *
 * @param day in the learner's days
 * @param kind what the learner wants of it
 * @param cards how many; today includes what is overdue
 */
public record ReviewDay(LocalDate day, DayKind kind, int cards) {}

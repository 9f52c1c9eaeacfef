package io.briefwise.reading;

import java.time.Instant;

/**
 * What a person found of the argument of a section.
 *
 * @param section zero-based index of the section
 * @param claim the name of the claim in the map of the argument
 * @param found how much of it
 * @param wanted of how much: the claim, what supports it, what limits it
 * @param doneAt when
 */
public record ExerciseResult(int section, String claim, int found, int wanted, Instant doneAt) {

    public ExerciseResult {
        if (section < 0 || found < 0 || wanted < found) {
            throw new IllegalArgumentException("found %d of %d in section %d".formatted(found, wanted, section));
        }
    }
}

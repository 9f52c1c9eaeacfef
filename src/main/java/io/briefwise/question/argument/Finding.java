package io.briefwise.question.argument;

import io.briefwise.brief.Span;
import java.util.Collection;
import java.util.List;

/**
 * How well what a learner marked covers what they were to find.
 *
 * @param found how many of the places looked for share a character with something marked: two of three, say
 * @param wanted how many places were looked for
 * @param beside how much was marked that touches none of them
 */
public record Finding(int found, int wanted, int beside) {

    static Finding of(List<Span> marked, Collection<Span> wanted) {
        return new Finding(
                (int) wanted.stream()
                        .filter(place -> marked.stream().anyMatch(place::overlaps))
                        .count(),
                wanted.size(),
                (int) marked.stream()
                        .filter(place -> wanted.stream().noneMatch(place::overlaps))
                        .count());
    }

    /** Everything found, and nothing else marked. */
    public boolean whole() {
        return found == wanted && beside == 0;
    }
}

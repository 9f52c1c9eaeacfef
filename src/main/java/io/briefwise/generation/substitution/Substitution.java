package io.briefwise.generation.substitution;

/**
 * Words that may stand for some words of a sentence.
 *
 * @param first index of the first token that they replace
 * @param last index of the last
 * @param was what the sentence has
 * @param is what may stand there, inflected like it
 */
public record Substitution(int first, int last, String was, String is) {

    public boolean overlaps(Substitution other) {
        return first <= other.last && other.first <= last;
    }
}

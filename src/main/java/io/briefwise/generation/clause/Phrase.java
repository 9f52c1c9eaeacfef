package io.briefwise.generation.clause;

/**
 * A stretch of tokens that belong together under one head.
 *
 * @param first index of its first token in the sentence
 * @param last index of its last token
 * @param head index of the token that governs the others
 */
public record Phrase(int first, int last, int head) {

    public Phrase {
        if (first > head || head > last) {
            throw new IllegalArgumentException("the head %d lies outside %d to %d".formatted(head, first, last));
        }
    }

    public boolean covers(int token) {
        return first <= token && token <= last;
    }
}

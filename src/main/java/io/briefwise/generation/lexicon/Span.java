package io.briefwise.generation.lexicon;

/** Tokens of a sentence from one to another, both counted in. */
record Span(int first, int last) {

    int length() {
        return last - first + 1;
    }

    boolean holds(Span other) {
        return first <= other.first && last >= other.last;
    }
}

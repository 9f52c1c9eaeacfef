package io.briefwise.brief;

/** A stretch of the original text, in UTF-16 units; the end is one past the last. */
public record OriginalRange(int start, int end) {

    public OriginalRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + " to " + end);
        }
    }
}

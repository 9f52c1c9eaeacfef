package io.briefwise.feedback;

/**
 * How much of a draft stands in the text word for word, quotations in quotation marks left out.
 *
 * @param longestRun the most words in a row that the text has too
 * @param share the share of the draft's words in runs of {@value #RUN} words or more
 */
public record Copying(int longestRun, double share) {

    /** Shorter runs are names and set phrases that nobody can avoid. */
    static final int RUN = 6;

    private static final int LONG = 14;
    private static final double MUCH = 0.4;

    public Copying {
        if (longestRun < 0 || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a run of %d, a share of %f".formatted(longestRun, share));
        }
    }

    /** Whether the draft lets the text speak in its place. */
    public boolean atLength() {
        return longestRun >= LONG || share >= MUCH;
    }
}

package io.briefwise.brief;

/**
 * One paragraph of a brief, normalised: no line breaks, no doubled spaces, trimmed.
 *
 * @param number the running number shown as ¶, from 1, through all sections
 * @param text what a learner reads, and what spans point into
 */
public record Paragraph(int number, String text) {

    public Paragraph {
        if (number < 1) {
            throw new IllegalArgumentException("paragraphs are numbered from 1, not " + number);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("paragraph " + number + " is blank");
        }
    }
}

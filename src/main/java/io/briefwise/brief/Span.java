package io.briefwise.brief;

/**
 * A stretch of one paragraph's text.
 *
 * @param section zero-based index of the section in its brief
 * @param paragraph zero-based index of the paragraph within its section
 * @param start first character, in UTF-16 units of the paragraph's text
 * @param end one past the last character
 */
public record Span(int section, int paragraph, int start, int end) {

    public Span {
        if (section < 0 || paragraph < 0 || start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "no span: section %d, paragraph %d, %d to %d".formatted(section, paragraph, start, end));
        }
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return section == other.section && paragraph == other.paragraph && start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return section == other.section && paragraph == other.paragraph && start <= other.start && other.end <= end;
    }
}

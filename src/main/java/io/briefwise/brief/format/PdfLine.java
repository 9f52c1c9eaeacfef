package io.briefwise.brief.format;

/**
 * A line of a PDF, or the part of it that lies in one column.
 *
 * @param text its words, with blanks between them
 * @param page zero-based
 * @param left in points from the left edge
 * @param right in points from the left edge
 * @param baseline in points from the upper edge
 * @param size of most of its letters, in points
 * @param bold whether most of its letters are bold
 */
record PdfLine(String text, int page, double left, double right, double baseline, double size, boolean bold) {

    /** Both on one baseline, as one line. */
    PdfLine with(PdfLine next) {
        return new PdfLine(
                text + " " + next.text, page, left, next.right, baseline, Math.max(size, next.size), bold && next.bold);
    }
}

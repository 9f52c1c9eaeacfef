package io.briefwise.brief;

/**
 * Something that stands beside the running text and is not asked about.
 *
 * @param kind what it is
 * @param text its text; cells of a table are parted by tabs, its rows by line feeds
 */
public record Aside(Kind kind, String text) {

    /** What stands beside the text. */
    public enum Kind {
        TABLE,
        FIGURE,
        FOOTNOTE
    }
}

package io.briefwise.brief.format;

import io.briefwise.brief.text.Traced;

/**
 * A piece of a draft.
 *
 * @param kind what its format says it is
 * @param level of a heading, from 1; of anything else 0
 * @param text normalised, never empty; tables keep tabs and line feeds
 */
public record Block(Kind kind, int level, Traced text) {

    /** What a format says of a piece of text. */
    public enum Kind {
        /** Named as the title of the whole. */
        TITLE,
        HEADING,
        /** Running text. */
        TEXT,
        /** Behind a bullet. */
        ITEM,
        /** A line of plain text: anything, for the rules to tell. */
        LINE,
        TABLE,
        FIGURE,
        FOOTNOTE
    }

    public Block {
        if (text.length() == 0) {
            throw new IllegalArgumentException("empty block: " + kind);
        }
    }

    public static Block of(Kind kind, Traced text) {
        return new Block(kind, 0, text);
    }

    public static Block heading(int level, Traced text) {
        return new Block(Kind.HEADING, level, text);
    }
}

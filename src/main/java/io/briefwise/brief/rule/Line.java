package io.briefwise.brief.rule;

import io.briefwise.brief.WordCount;

/**
 * A line or paragraph of a draft, as rules look at it.
 *
 * @param text normalised
 * @param place where it stands
 * @param item whether it stood behind a bullet
 * @param opensText whether running text follows at once
 */
public record Line(String text, Place place, boolean item, boolean opensText) {

    public static Line head(String text) {
        return new Line(text, Place.HEAD, false, false);
    }

    public static Line body(String text) {
        return new Line(text, Place.BODY, false, false);
    }

    public static Line tail(String text) {
        return new Line(text, Place.TAIL, false, false);
    }

    /** The same line with running text behind it. */
    public Line beforeText() {
        return new Line(text, place, item, true);
    }

    public int words() {
        return WordCount.of(text);
    }

    /** Whether it ends as sentences do, closing quotation marks and brackets aside. */
    public boolean endsAsSentence() {
        return text.matches("(?s).*[.!?…][\"'”’»)\\]]*(\\s?\\[\\d+])*$");
    }
}

package io.briefwise.language;

import org.jspecify.annotations.Nullable;

/**
 * A name, date or quantity in a sentence.
 *
 * @param type what it names
 * @param first index of its first token in the sentence
 * @param last index of its last token
 * @param text its characters
 * @param normal a value that is the same for every way of writing it: the country that a capital or an adjective
 *     belongs to, a date in ISO 8601, a number; null where none is known
 */
public record Mention(
        Type type,
        int first,
        int last,
        String text,
        @Nullable String normal) {

    /** What a mention names. */
    public enum Type {
        PERSON,
        ORGANISATION,
        COUNTRY,
        /** The seat of a government, or a name that stands for a government: Moscow, the Kremlin. */
        CAPITAL,
        PLACE,
        NATIONALITY,
        DATE,
        DURATION,
        NUMBER,
        ORDINAL,
        MONEY,
        PERCENT,
        OTHER;

        /** Whether it belongs to the proper names. */
        public boolean isName() {
            return compareTo(NATIONALITY) <= 0 || this == OTHER;
        }
    }

    public boolean covers(int token) {
        return first <= token && token <= last;
    }
}

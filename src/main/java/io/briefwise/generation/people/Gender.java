package io.briefwise.generation.people;

import java.util.Locale;

/** Which of "he" and "she" a person or a noun for one is taken up by. */
public enum Gender {
    FEMALE,
    MALE,
    /** Either may be meant. */
    UNKNOWN;

    static Gender labelled(String label) {
        return switch (label) {
            case "female" -> FEMALE;
            case "male" -> MALE;
            default -> UNKNOWN;
        };
    }

    /** Of a pronoun for one person; UNKNOWN for any other word. */
    public static Gender of(String pronoun) {
        return switch (pronoun.toLowerCase(Locale.ROOT)) {
            case "she", "her", "hers", "herself" -> FEMALE;
            case "he", "him", "his", "himself" -> MALE;
            default -> UNKNOWN;
        };
    }

    boolean fits(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}

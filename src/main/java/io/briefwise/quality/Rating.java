package io.briefwise.quality;

import java.util.Optional;

/**
 * What one rater said of one item.
 *
 * @param rater who
 * @param item which
 * @param rightWithout whether the rater's answer was the key before reading the text
 * @param rightWith whether it was the key after reading
 * @param grammar whether it is good English
 * @param alone whether it can be understood without the text at hand
 * @param key whether the key is right
 * @param one whether nothing else is right too
 * @param usableDistractors how many of the judged distractors are plausible and yet wrong
 * @param judgedDistractors how many distractors were judged
 * @param verdict what the rater would do with it
 * @param remark why it is not used as it is
 */
record Rating(
        String rater,
        Item item,
        boolean rightWithout,
        boolean rightWith,
        boolean grammar,
        boolean alone,
        boolean key,
        boolean one,
        int usableDistractors,
        int judgedDistractors,
        Verdict verdict,
        String remark) {

    /** What a rater would do with a question. */
    enum Verdict {
        USE,
        EDIT,
        REJECT;

        static Optional<Verdict> of(String word) {
            return switch (word.strip().toLowerCase(java.util.Locale.ROOT)) {
                case "use" -> Optional.of(USE);
                case "edit" -> Optional.of(EDIT);
                case "reject" -> Optional.of(REJECT);
                default -> Optional.empty();
            };
        }
    }

    boolean used() {
        return verdict == Verdict.USE;
    }
}

package io.briefwise.generation.family.open;

import io.briefwise.generation.claim.Voice;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One or two sentences of a text that a question holds up to the letter.
 *
 * @param sentence the one that the question is about
 * @param words both, as they stand
 */
record HeldUp(TextSentence sentence, String words) {

    private static final int SHORTEST = 7;
    private static final int LONGEST = 46;
    /** Words that need a sentence before; within a sentence "its" and "their" mostly have what they mean beside them. */
    private static final Pattern POINTING = Pattern.compile(
            "(?is)(?:(?:it|its|they|their|them|this|that|these|those|he|she|his|her|both|neither|either|others|another|none|some|one) (?!who\\b).*"
                    + "|(?:\\p{L}+ ){1,2}(?:it|they|this|these|he|she) .*)|.*\\b(?:he|she|him|this|these|such (?!as\\b)|here|the former|the latter|the same|do so|did so|doing so|then|the other|the second|the first)\\b.*");

    private static final Pattern LEAD = Pattern.compile(
            "^(?:But|Yet|And|So|Still|Then|However,|Nevertheless,|Moreover,|Meanwhile,|Indeed,|In fact,|Even so,|Of course,|First,|Second,|Third,|Finally,) ");

    /** Every sentence that stands alone and can be quoted. */
    static Stream<HeldUp> in(Passage passage) {
        return passage.sentences().stream().flatMap(sentence -> of(passage, sentence).stream());
    }

    static Optional<HeldUp> of(Passage passage, TextSentence sentence) {
        String words = opened(sentence.text().strip());
        return Voice.isQuoted(passage, sentence) || !isQuotable(nested(words)) || !standsAlone(words)
                ? Optional.empty()
                : Optional.of(new HeldUp(sentence, nested(words)));
    }

    /** Only as far as the objection goes: ", and this troubles me" is the author's. */
    static Optional<HeldUp> objection(Passage passage, TextSentence sentence) {
        String words = opened(sentence.text().strip())
                        .replaceFirst("[.]$", "")
                        .replaceFirst("(?:; |, (?:and|but|for) (?:this|it|they|so|I|that)\\b).*", "")
                + ".";
        String objected = words.replaceFirst("^It (?=(?:will|may|might|could|can) )", "");
        return Voice.isQuoted(passage, sentence) || !isQuotable(nested(words)) || !standsAlone(objected)
                ? Optional.empty()
                : Optional.of(new HeldUp(sentence, nested(words)));
    }

    /** With the sentence before it in its paragraph, which tells what it points to. */
    static Optional<HeldUp> withBefore(Passage passage, TextSentence sentence) {
        return passage.sentences().stream()
                .filter(other -> other.index() == sentence.index() - 1 && other.number() == sentence.number())
                .findFirst()
                .filter(other -> !Voice.isQuoted(passage, other) && !Voice.isQuoted(passage, sentence))
                .filter(other -> other.text().strip().split(" ").length >= SHORTEST)
                .map(other ->
                        opened(other.text().strip()) + " " + sentence.text().strip())
                .filter(words -> isQuotable(nested(words))
                        && standsAlone(words.substring(
                                0, words.length() - sentence.text().strip().length())))
                .map(words -> new HeldUp(sentence, nested(words)));
    }

    private static String opened(String text) {
        String rest = LEAD.matcher(text).replaceFirst("");
        return rest.isEmpty() ? text : rest.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + rest.substring(1);
    }

    /** Inside a quotation the text's own quotation marks are single. */
    private static String nested(String words) {
        return words.replace('“', '‘').replace('”', '’').replaceAll("\"([^\"]*)\"", "‘$1’");
    }

    private static boolean isQuotable(String words) {
        int length = words.split(" ").length;
        return length >= SHORTEST && length <= LONGEST && words.matches("[^\"()\\n]*[.?]’?");
    }

    private static boolean standsAlone(String words) {
        return !POINTING.matcher(words).matches()
                && !words.matches("(?s).*\\b(?:of|with|for|about|to) (?:it|them|this|that)[.?]?");
    }

    /** To stand before a closing mark of quotation. */
    String quoted() {
        return words.replaceAll("[.]$", "");
    }

    /** What an outline can say of them: "held" to stand before a closing mark of its own, "sentences" as they end. */
    Filling filling(Argument argument) {
        return new Filling(argument, Point.of(sentence, words))
                .put("held", quoted())
                .put("sentences", words);
    }
}

package io.briefwise.generation.clause;

import io.briefwise.language.Sentence;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "There is a risk that …", "there is no doubt that …": a noun that sets what the writer answers for. */
final class ThereIs {

    private static final Pattern SHAPE = Pattern.compile(
            ".*\\bthere (?:is|are|remains) (?:now |also |still |therefore )?(?<how>an?|every|some|no|little|a \\p{L}+|an \\p{L}+)$");

    private ThereIs() {}

    static Optional<Hedge> hedge(Sentence sentence, int noun, String label) {
        int first = Math.max(0, noun - 5);
        String before = noun == 0 ? "" : sentence.text(first, noun - 1).toLowerCase(Locale.ROOT);
        Matcher shape = SHAPE.matcher(before);
        if (!shape.matches()) {
            return Optional.empty();
        }
        String how = shape.group("how");
        boolean none = how.matches("no|little");
        boolean small = how.matches("an? (small|slim|slight|remote|outside|low)");
        boolean great = how.matches("every|an? (good|strong|high|great)");
        return switch (label) {
            case "noun-certain" -> none ? Optional.of(of(sentence, noun, Commitment.CERTAIN)) : Optional.empty();
            case "noun-likely" -> great ? Optional.of(of(sentence, noun, Commitment.LIKELY)) : Optional.empty();
            default ->
                none || small
                        ? Optional.empty()
                        : Optional.of(of(sentence, noun, great ? Commitment.LIKELY : Commitment.POSSIBLE));
        };
    }

    private static Hedge of(Sentence sentence, int noun, Commitment commitment) {
        int first = noun;
        while (first > 0 && !sentence.token(first).text().equalsIgnoreCase("there")) {
            first--;
        }
        return new Hedge(first, noun, sentence.text(first, noun), commitment);
    }
}

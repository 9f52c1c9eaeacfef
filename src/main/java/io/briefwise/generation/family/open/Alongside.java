package io.briefwise.generation.family.open;

import io.briefwise.generation.claim.Proposition;
import io.briefwise.generation.clause.Clause;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a statement says, as words that come after those of another: its pronoun may take the other's subject up. */
final class Alongside {

    private static final int LONGEST = 18;
    private static final Pattern TAKES_UP = Pattern.compile("(?i)(it|they) (?!is \\w+ (?:to|that)\\b).+");
    private static final Pattern POINTS = Pattern.compile(
            "(?i).*\\b(such|he|she|him|her|his|we|our|us|i|my|here|then|one|ones|others|another|both|those)\\b.*");

    private Alongside() {}

    static Optional<String> of(Argument argument, String id, Saying other) {
        Optional<String> alone = argument.saying(id)
                .filter(saying -> saying.place().isEmpty()
                        || saying.sentence().number() == other.sentence().number())
                .map(Saying::words);
        return alone.or(() -> takingUp(argument.piece(id), other)).filter(words -> words.split(" ").length <= LONGEST);
    }

    private static Optional<String> takingUp(Piece piece, Saying other) {
        String words = Proposition.untied(piece.text().strip());
        Clause clause = other.clause();
        boolean plural = clause.subjectHead().tag().matches("NNP?S")
                || clause.sentence().arrowsFrom(clause.subject().head()).stream()
                        .anyMatch(arrow -> arrow.is("conj"));
        String lower = " " + words.toLowerCase(Locale.ROOT) + " ";
        boolean pronouns = (plural || !lower.matches(".* (they|them|their) .*"))
                && (!plural || !lower.matches("(?s) it .*"))
                && (!lower.startsWith(" it ") || TAKES_UP.matcher(words).matches());
        boolean fits = pronouns
                && piece.sentence().equals(other.sentence())
                && clause.subjectHead().isNoun()
                && words.split(" ").length > 3
                && words.matches(
                        "(?s)\\p{L}.*\\b(is|are|was|were|has|have|had|may|might|can|could|will|would|do|does|did|\\w+s|\\w+ed)\\b.*")
                && !POINTS.matcher(words).matches()
                && !words.matches("(?s).*[“”;–?:].*");
        return fits
                ? Optional.of(words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1))
                : Optional.empty();
    }
}

package io.briefwise.generation.argumentation;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Standing;
import io.briefwise.language.Mention;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a sentence goes on speaking of the subject of the one before: "It has …", "Its …", "also". */
final class TakenUp {

    private static final Pattern PRONOUN = Pattern.compile("^(It|They|He|She|Its|Their|His|Her) \\w+.*");

    private static final Pattern PLACE = Pattern.compile(
            "\\b([Tt]he|[Tt]his) (region|country|area|city|town|island|province|district|county)\\b(?! of\\b)");

    private TakenUp() {}

    /** The pronoun that agrees with the claim's subject in number, or the noun for the place that the claim names. */
    static Optional<String> by(Statement claim, Statement next) {
        Matcher place = PLACE.matcher(next.text());
        boolean placed = claim.sentence().mentions().stream()
                .anyMatch(mention -> mention.type() == Mention.Type.COUNTRY || mention.type() == Mention.Type.PLACE);
        if (placed && place.find()) {
            return Optional.of(place.group());
        }
        Matcher pronoun = PRONOUN.matcher(next.text());
        Optional<Clause> main = claim.sentence().clauses().stream()
                .filter(clause -> clause.standing() == Standing.MAIN)
                .findFirst();
        if (main.isEmpty() || !pronoun.matches()) {
            return Optional.empty();
        }
        boolean plural = main.get().subjectHead().tag().matches("NNP?S")
                || claim.sentence().analysis().arrowsFrom(main.get().subject().head()).stream()
                        .anyMatch(arrow -> arrow.is("conj"));
        boolean many = pronoun.group(1).matches("They|Their");
        boolean expletive = next.text().matches("(?s)It (is|was|would be|will be) \\w+ (that|to|for)\\b.*");
        return main.get().subjectHead().isNoun() && plural == many && !expletive
                ? Optional.of(pronoun.group(1))
                : Optional.empty();
    }
}

package io.briefwise.quality.flaw;

import static io.briefwise.quality.flaw.Specimen.choice;
import static io.briefwise.quality.flaw.Specimen.restingOn;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be wrong with the writing of an item, and with what it rests on. */
final class LanguageFlaws {

    private static final Pattern TWICE =
            Pattern.compile("\\b(?!(?:that|had|very|is)\\b)(\\p{L}+) \\1\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE = Pattern.compile(
            "\\b(?:a (?=[aei](?!u|w)\\p{Ll}{2})|an (?=[bcdfgjklpqrstvwyz]\\p{Ll}))\\p{L}+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACING = Pattern.compile(" {2}| [,;:.?!](?!\\.)|[,;:]{2}|\\p{L},\\p{L}|,[?.]");

    private LanguageFlaws() {}

    static List<Flaw> all() {
        WrittenItem sound = choice("Which country signed a treaty?", "Russia", "China");
        return List.of(
                new Flaw(
                        "word-twice",
                        item -> shown(item, TWICE),
                        sound,
                        choice("Which country signed the the treaty?", "a", "b")),
                new Flaw(
                        "wrong-article",
                        item -> shown(item, ARTICLE),
                        sound,
                        choice("Which country signed a agreement?", "a", "b")),
                new Flaw(
                        "spacing", item -> shown(item, SPACING), sound, choice("Which country , signed it?", "a", "b")),
                new Flaw(
                        "unpaired-quotes",
                        LanguageFlaws::unpaired,
                        sound,
                        choice("Which country signed “a treaty?", "a", "b")),
                new Flaw(
                        "lower-case-stem",
                        LanguageFlaws::lowerCase,
                        sound,
                        choice("which country signed it?", "a", "b")),
                new Flaw(
                        "evidence-not-in-text",
                        LanguageFlaws::unfounded,
                        sound,
                        restingOn("Iran signed it.", "¶1 says so.")),
                new Flaw(
                        "reason-without-place",
                        LanguageFlaws::placeless,
                        sound,
                        restingOn("It was a surprise.", "That is wrong.")));
    }

    private static Optional<String> shown(WrittenItem item, Pattern pattern) {
        return item.shown().stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(found -> "“%s”".formatted(found.group()))
                .findFirst();
    }

    private static Optional<String> unpaired(WrittenItem item) {
        return item.shown().stream()
                .filter(text -> count(text, '“') != count(text, '”') || count(text, '(') != count(text, ')'))
                .findFirst();
    }

    private static long count(String text, char mark) {
        return text.chars().filter(character -> character == mark).count();
    }

    private static Optional<String> lowerCase(WrittenItem item) {
        return Character.isLowerCase(item.stem().charAt(0)) ? Optional.of("the stem begins small") : Optional.empty();
    }

    private static Optional<String> unfounded(WrittenItem item) {
        return item.evidence().stream()
                .filter(piece -> item.text().stream().noneMatch(paragraph -> paragraph.contains(piece)))
                .findFirst();
    }

    /** The stem or at least one of the reasons says where to look. */
    private static Optional<String> placeless(WrittenItem item) {
        boolean placed = item.stem().contains("¶") || item.reasons().stream().anyMatch(reason -> reason.contains("¶"));
        return item.reasons().isEmpty() || placed ? Optional.empty() : Optional.of("no reason names a paragraph");
    }
}

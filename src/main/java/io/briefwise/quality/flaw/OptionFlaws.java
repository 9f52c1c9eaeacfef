package io.briefwise.quality.flaw;

import static io.briefwise.quality.flaw.Specimen.choice;
import static io.briefwise.quality.flaw.Specimen.cloze;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can be wrong with the options of an item. */
final class OptionFlaws {

    private static final double LONGEST = 1.25;
    private static final int SHORT = 16;
    private static final int COPIED = 6;
    private static final Pattern COLLECTIVE = Pattern.compile(
            "(?i)^(all|none|both|neither|either) of (the )?(above|these|them).*|.*\\bof the above\\b.*|both [A-D] and [A-D]");
    private static final Pattern ABSOLUTE =
            Pattern.compile("(?i)\\b(always|never|only|every|all|none|entirely|completely|totally)\\b");
    private static final Pattern HEDGE = Pattern.compile(
            "(?i)\\b(may|might|could|perhaps|possibly|probably|likely|often|usually|sometimes|generally)\\b");
    private static final Pattern NUMBER = Pattern.compile("^\\D{0,3}(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?:\\D*)$");

    private OptionFlaws() {}

    static List<Flaw> all() {
        WrittenItem sound = choice("What was signed in 2014?", "A treaty", "A contract", "A letter", "A bill");
        return List.of(
                new Flaw("same-options", OptionFlaws::same, sound, choice("What?", "A treaty", "a treaty.", "A bill")),
                new Flaw(
                        "option-in-option",
                        OptionFlaws::contained,
                        sound,
                        choice("What?", "A treaty", "A treaty with Iran", "A bill")),
                new Flaw(
                        "collective-option",
                        OptionFlaws::collective,
                        sound,
                        choice("What?", "A treaty", "All of the above", "A bill")),
                new Flaw(
                        "longest-is-key",
                        OptionFlaws::longest,
                        sound,
                        choice(
                                "What?",
                                "A treaty on military and technical cooperation",
                                "A bill",
                                "A letter",
                                "A law")),
                new Flaw(
                        "absolute-distractor",
                        OptionFlaws::absolute,
                        sound,
                        choice("What?", "A treaty", "Only a bill", "A letter", "A law")),
                new Flaw(
                        "hedged-key",
                        OptionFlaws::hedged,
                        sound,
                        choice("What?", "It may grow", "It grows", "It falls", "It stays")),
                new Flaw(
                        "clang",
                        OptionFlaws::clang,
                        sound,
                        choice("What treaty was signed?", "A peace treaty", "A bill", "A letter", "A law")),
                new Flaw(
                        "copied-key",
                        OptionFlaws::copied,
                        sound,
                        choice(
                                "What?",
                                "Russia signed a treaty with Pakistan in 2014",
                                "India sold ships",
                                "Iran bought oil")),
                new Flaw(
                        "mixed-ends",
                        OptionFlaws::mixedEnds,
                        sound,
                        choice("What?", "A treaty.", "A bill", "A letter", "A law")),
                new Flaw(
                        "mixed-shapes",
                        OptionFlaws::mixedShapes,
                        sound,
                        choice("Why?", "To sell arms", "Because of trade", "To buy oil")),
                new Flaw(
                        "numbers-unordered",
                        OptionFlaws::unordered,
                        choice("How many?", "3", "4", "5"),
                        choice("How many?", "5", "3", "4")),
                new Flaw(
                        "article",
                        OptionFlaws::article,
                        cloze("Russia signed a _____.", "treaty", "contract"),
                        cloze("Russia signed an _____.", "agreement", "treaty")));
    }

    private static Optional<String> same(WrittenItem item) {
        List<String> all = item.options().isEmpty() ? List.of() : item.options();
        long different = all.stream().map(OptionFlaws::plain).distinct().count();
        return different < all.size() ? Optional.of("two options are the same") : Optional.empty();
    }

    private static Optional<String> contained(WrittenItem item) {
        List<String> all = item.options().stream().map(OptionFlaws::plain).toList();
        return item.made() && !all.getFirst().matches("[\\d ]+")
                ? all.stream()
                        .filter(one -> all.stream()
                                .anyMatch(other -> !one.equals(other) && (" " + other + " ").contains(" " + one + " ")))
                        .findFirst()
                        .map("“%s” stands in another option"::formatted)
                : Optional.empty();
    }

    private static Optional<String> collective(WrittenItem item) {
        return item.options().stream()
                .filter(option -> COLLECTIVE.matcher(option).matches())
                .findFirst();
    }

    /** Names, numbers and other short options are as long as they are; whole sentences are exempt too. */
    private static Optional<String> longest(WrittenItem item) {
        double mean =
                item.distractors().stream().mapToInt(String::length).average().orElse(0);
        int key = item.keys().stream().mapToInt(String::length).max().orElse(0);
        boolean sentences = item.options().stream().allMatch(option -> option.endsWith("."));
        return item.made() && !sentences && key > SHORT && key > LONGEST * mean
                ? Optional.of("the key has %d characters, the others %.0f".formatted(key, mean))
                : Optional.empty();
    }

    private static Optional<String> absolute(WrittenItem item) {
        return item.made()
                        && item.distractors().stream()
                                .anyMatch(option -> ABSOLUTE.matcher(option).find())
                        && item.keys().stream()
                                .noneMatch(option -> ABSOLUTE.matcher(option).find())
                ? Optional.of("an absolute word stands in wrong options alone")
                : Optional.empty();
    }

    private static Optional<String> hedged(WrittenItem item) {
        return item.made()
                        && item.keys().stream()
                                .anyMatch(option -> HEDGE.matcher(option).find())
                        && item.distractors().stream()
                                .noneMatch(option -> HEDGE.matcher(option).find())
                ? Optional.of("the key alone is hedged")
                : Optional.empty();
    }

    private static Optional<String> clang(WrittenItem item) {
        boolean sentences = item.options().stream().allMatch(option -> option.endsWith("."));
        if (!item.made() || sentences || item.is("cloze")) {
            return Optional.empty();
        }
        Set<String> wrong = item.distractors().stream()
                .flatMap(option -> WrittenItem.words(option).stream())
                .collect(Collectors.toSet());
        Set<String> stem = WrittenItem.words(item.asked());
        return item.keys().stream()
                .flatMap(key -> WrittenItem.words(key).stream())
                .filter(word -> stem.contains(word) && !wrong.contains(word))
                .findFirst()
                .map("stem and key alone share “%s”"::formatted);
    }

    /** A key that is a long run of the text while no distractor is one. */
    private static Optional<String> copied(WrittenItem item) {
        return item.made()
                        && item.keys().stream().anyMatch(key -> isRun(key, item.text()))
                        && item.distractors().stream().noneMatch(option -> isRun(option, item.text()))
                ? Optional.of("the key alone is copied from the text")
                : Optional.empty();
    }

    private static boolean isRun(String option, List<String> text) {
        String plain = plain(option);
        return plain.split(" ").length > COPIED
                && text.stream().anyMatch(paragraph -> plain(paragraph).contains(plain));
    }

    private static Optional<String> mixedEnds(WrittenItem item) {
        long stopped = item.options().stream()
                .filter(option -> option.matches("(?s).*[.!?]”?$"))
                .count();
        long capital = item.options().stream()
                .filter(option -> Character.isUpperCase(option.charAt(0)))
                .count();
        boolean figures = item.options().stream().anyMatch(option -> !Character.isLetter(option.charAt(0)));
        boolean mixed = stopped % Math.max(1, item.options().size()) != 0
                || !figures
                        && !item.is("cloze")
                        && capital % Math.max(1, item.options().size()) != 0;
        return item.made() && mixed ? Optional.of("options begin or end differently") : Optional.empty();
    }

    private static Optional<String> mixedShapes(WrittenItem item) {
        List<Pattern> shapes = List.of(
                Pattern.compile("(?i)^to \\w.*"),
                Pattern.compile("(?i)^because\\b.*"),
                Pattern.compile("(?i)^by \\w+ing\\b.*"));
        return shapes.stream()
                .filter(shape -> item.made())
                .filter(shape -> {
                    long like = item.options().stream()
                            .filter(option -> shape.matcher(option).matches())
                            .count();
                    return like > 0 && like < item.options().size();
                })
                .findFirst()
                .map(shape -> "only some options are built like " + shape.pattern());
    }

    private static Optional<String> unordered(WrittenItem item) {
        List<Double> figures = item.options().stream()
                .flatMap(option -> NUMBER.matcher(option).results())
                .map(figure -> Double.parseDouble(figure.group(1).replace(",", "")))
                .toList();
        boolean all = figures.size() == item.options().size();
        return item.made() && all && !figures.equals(figures.stream().sorted().toList())
                ? Optional.of("figures are not in their order")
                : Optional.empty();
    }

    private static Optional<String> article(WrittenItem item) {
        boolean a = item.stem().matches("(?s).*\\ba _{3,}.*");
        boolean an = item.stem().matches("(?s).*\\ban _{3,}.*");
        long vowels = item.options().stream()
                .filter(option -> option.toLowerCase(Locale.ROOT).matches("[aeio].*"))
                .count();
        return item.is("cloze")
                        && (a && vowels > 0 || an && vowels < item.options().size())
                ? Optional.of("the article fits some options only")
                : Optional.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}

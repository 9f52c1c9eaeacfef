package io.briefwise.quality.flaw;

import static io.briefwise.quality.flaw.Specimen.choice;
import static io.briefwise.quality.flaw.Specimen.cloze;
import static io.briefwise.quality.flaw.Specimen.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be wrong with the stem of an item. */
final class StemFlaws {

    private static final int LONGEST = 30;
    private static final Pattern POINTING = Pattern.compile(
            "\\b(this|these|those|here|the former|the latter|the above)\\b|^(it|he|she|they)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DISCOURSE = Pattern.compile(
            "^(however|moreover|therefore|nevertheless|meanwhile|but|and|so|thus|also|furthermore|consequently)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern STRANDED =
            Pattern.compile(".*\\b(of|and|or|the|a|an|than|because|although|whether)[?.]$", Pattern.DOTALL);
    private static final Pattern NEGATED = Pattern.compile("\\b(not|n['’]t|except|never|least likely)\\b");
    private static final Pattern NEGATION = Pattern.compile("\\b(not|never|no|nobody|nothing|cannot|\\w+n['’]t)\\b");
    private static final Pattern DO_SUPPORT = Pattern.compile(
            "\\b(did|does|do) (?:[\\w’'-]+ ){1,4}?(was|were|is|are|has|had|went|took|made|gave|came|became)\\b");
    private static final Pattern GAP = Pattern.compile("_{3,}");

    private StemFlaws() {}

    static List<Flaw> all() {
        WrittenItem sound = choice("Which country signed a treaty in 2014?", "Russia", "China", "India", "Iran");
        WrittenItem judged = statement("A treaty was signed by Russia.");
        return List.of(
                new Flaw(
                        "no-question-mark",
                        StemFlaws::unasked,
                        sound,
                        choice("Which country signed a treaty in 2014", "a", "b")),
                new Flaw("too-long", StemFlaws::tooLong, sound, choice("word ".repeat(31) + "?", "a", "b")),
                new Flaw(
                        "points-outside",
                        StemFlaws::pointing,
                        sound,
                        choice("Which country signed this treaty?", "a", "b")),
                new Flaw("discourse-marker", StemFlaws::marked, judged, statement("However, a treaty was signed.")),
                new Flaw(
                        "stranded-word",
                        StemFlaws::stranded,
                        sound,
                        choice("Which country was the signatory of?", "a", "b")),
                new Flaw(
                        "unseen-negation",
                        StemFlaws::unseenNegation,
                        sound,
                        choice("Which country did not sign a treaty?", "a", "b")),
                new Flaw(
                        "double-negation",
                        StemFlaws::doubleNegation,
                        judged,
                        statement("Russia did not sign no treaty.")),
                new Flaw("do-support", StemFlaws::doSupport, sound, choice("When did Russia was happy?", "a", "b")),
                new Flaw(
                        "copied-statement",
                        StemFlaws::copied,
                        judged,
                        statement("Russia signed a treaty with Pakistan in 2014.")),
                new Flaw(
                        "unfair-gap",
                        StemFlaws::unfairGap,
                        cloze("Russia signed a _____ in 2014.", "a", "b"),
                        cloze("_____ signed a treaty.", "a", "b")));
    }

    private static Optional<String> unasked(WrittenItem item) {
        boolean question = !item.is("true-false-not-stated")
                && !item.is("cloze")
                && !item.stem().matches("(?s)^(Mark|Put|Match|Order|Complete|Arrange) .*");
        return question && !item.stem().endsWith("?")
                ? Optional.of("does not end in a question mark")
                : Optional.empty();
    }

    /** What is quoted from the text does not count. */
    private static Optional<String> tooLong(WrittenItem item) {
        int words = item.asked().split("\\s+").length;
        return !item.is("cloze") && words > LONGEST ? Optional.of(words + " words") : Optional.empty();
    }

    private static Optional<String> pointing(WrittenItem item) {
        String asked = item.asked()
                .replaceAll("(?i)\\b(which|what|two|three|four|of) (of )?(these|those)\\b", "")
                .replaceAll("(?i)\\b(each of |in which order did )these\\b", "")
                .replaceAll("(?i)^it is \\w+ that\\b", "");
        Matcher matcher = POINTING.matcher(asked);
        return matcher.find()
                ? Optional.of("“%s” points outside the item".formatted(matcher.group()))
                : Optional.empty();
    }

    private static Optional<String> marked(WrittenItem item) {
        return DISCOURSE.matcher(item.stem()).matches()
                ? Optional.of("opens with a discourse marker")
                : Optional.empty();
    }

    private static Optional<String> stranded(WrittenItem item) {
        return STRANDED.matcher(item.stem()).matches()
                ? Optional.of("ends in a word that needs another")
                : Optional.empty();
    }

    private static Optional<String> unseenNegation(WrittenItem item) {
        String asked = item.asked().replaceFirst("\\b(that|although|because|why)\\b.*", "");
        return item.made() && NEGATED.matcher(asked).find()
                ? Optional.of("is negated without capitals")
                : Optional.empty();
    }

    private static Optional<String> doubleNegation(WrittenItem item) {
        long times = NEGATION.matcher(item.asked().toLowerCase(Locale.ROOT))
                .results()
                .count();
        return item.is("true-false-not-stated") && times > 1 ? Optional.of("is negated twice") : Optional.empty();
    }

    private static Optional<String> doSupport(WrittenItem item) {
        Matcher matcher =
                DO_SUPPORT.matcher(item.asked().toLowerCase(Locale.ROOT).replaceAll("\\bthat\\b.*", ""));
        return matcher.find() ? Optional.of("“%s”".formatted(matcher.group())) : Optional.empty();
    }

    private static Optional<String> copied(WrittenItem item) {
        boolean copied = item.is("true-false-not-stated")
                && item.text().stream().anyMatch(paragraph -> plain(paragraph).contains(plain(item.stem())));
        return copied ? Optional.of("stands in the text word for word") : Optional.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Optional<String> unfairGap(WrittenItem item) {
        long gaps = GAP.matcher(item.stem()).results().count();
        return item.is("cloze") && (gaps != 1 || item.stem().startsWith("_"))
                ? Optional.of("%d gaps, or one at the head".formatted(gaps))
                : Optional.empty();
    }
}

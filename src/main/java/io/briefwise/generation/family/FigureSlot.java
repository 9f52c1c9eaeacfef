package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Figure;
import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.clause.Adjunct;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Phrase;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A figure in its place in a clause, with the question that asks for it.
 *
 * @param mention the figure
 * @param figure the same, read
 * @param stem the question
 */
record FigureSlot(Mention mention, Figure figure, String stem) {

    private static final Set<String> ABOUT =
            Set.of("about", "around", "some", "roughly", "approximately", "nearly", "almost");
    private static final Set<String> EXACT = Set.of("just", "only", "a", "of", "by", "the", "all", "at", "for", "to");
    private static final Set<String> CHANGES = Set.of(
            "rise",
            "fall",
            "increase",
            "decrease",
            "grow",
            "drop",
            "decline",
            "shrink",
            "expand",
            "raise",
            "reduce",
            "cut",
            "lower",
            "climb",
            "exceed",
            "lengthen",
            "shorten",
            "slow",
            "jump",
            "soar",
            "plunge",
            "dip");
    /** What is too general to be counted. */
    private static final Set<String> VAGUE = Set.of(
            "thing",
            "reason",
            "reservation",
            "question",
            "way",
            "point",
            "time",
            "kind",
            "type",
            "sort",
            "lesson",
            "argument",
            "condition",
            "problem",
            "step",
            "case",
            "example",
            "factor",
            "option",
            "sentence",
            "year",
            "%");

    private static final Set<String> SPENT = Set.of(
            "cost",
            "pay",
            "raise",
            "receive",
            "save",
            "spend",
            "lose",
            "earn",
            "contribute",
            "invest",
            "allocate",
            "charge",
            "owe",
            "award",
            "offer",
            "provide",
            "commit",
            "average",
            "generate",
            "need",
            "require",
            "give",
            "borrow",
            "lend",
            "donate",
            "total");

    static Optional<FigureSlot> in(Clause clause, Mention mention) {
        return switch (mention.type()) {
            case NUMBER -> counted(clause, mention);
            case PERCENT -> share(clause, mention).or(() -> change(clause, mention, "by what percentage"));
            case MONEY -> sum(clause, mention).or(() -> change(clause, mention, "by how much"));
            case PERSON, ORGANISATION, COUNTRY, CAPITAL, PLACE, NATIONALITY, DATE, DURATION, ORDINAL, OTHER ->
                Optional.empty();
        };
    }

    /** "16,000 dockers were checked": "How many dockers were checked?". */
    private static Optional<FigureSlot> counted(Clause clause, Mention mention) {
        return holding(clause, mention)
                .filter(phrase -> clause.sentence().token(phrase.head()).tag().equals("NNS")
                        && phrase.head() > mention.last()
                        && !VAGUE.contains(
                                clause.sentence().token(phrase.head()).lemma())
                        && plain(clause.sentence(), new Phrase(mention.last() + 1, phrase.head(), phrase.head())))
                .flatMap(phrase -> ask(
                        clause,
                        mention,
                        phrase,
                        "how many " + clause.sentence().text(mention.last() + 1, phrase.last()),
                        ""));
    }

    /** "The software flagged 83% of consignments": "What percentage of consignments did the software flag?". */
    private static Optional<FigureSlot> share(Clause clause, Mention mention) {
        return holding(clause, mention)
                .filter(phrase -> mention.last() + 2 <= phrase.last()
                        && clause.sentence().token(mention.last() + 1).text().equals("of"))
                .flatMap(phrase -> ask(
                        clause,
                        mention,
                        phrase,
                        "what percentage " + clause.sentence().text(mention.last() + 1, phrase.last()),
                        ""));
    }

    /** "The company raised €9 million from investors": "How much did the company raise from investors?". */
    private static Optional<FigureSlot> sum(Clause clause, Mention mention) {
        return clause.acted()
                .filter(object -> SPENT.contains(clause.main().lemma()))
                .filter(object -> object.covers(mention.first()) && object.covers(mention.last()))
                .flatMap(object -> {
                    String per = object.last() > mention.last()
                            ? " " + clause.sentence().text(mention.last() + 1, object.last())
                            : "";
                    return per.matches("( (an?|per|each|apiece)\\b( \\p{L}+)?)?")
                            ? ask(clause, mention, object, "how much", per)
                            : Optional.empty();
                });
    }

    /** "Lunches rose by 19%": "By what percentage did lunches rise?". */
    private static Optional<FigureSlot> change(Clause clause, Mention mention, String asking) {
        return clause.adjuncts().stream()
                .filter(by -> by.marker().equals("by")
                        && CHANGES.contains(clause.main().lemma()))
                .map(Adjunct::phrase)
                .filter(by -> by.covers(mention.first()) && by.last() == mention.last())
                .findFirst()
                .flatMap(by -> ask(clause, mention, by, asking, ""));
    }

    /** The subject or object that begins with the figure and what qualifies it. */
    private static Optional<Phrase> holding(Clause clause, Mention mention) {
        return clause.acted()
                .filter(object -> object.covers(mention.first()))
                .or(() -> Optional.of(clause.subject()).filter(subject -> subject.covers(mention.first())))
                .filter(phrase -> phrase.last() > mention.last() && mention.first() - phrase.first() <= 1)
                .filter(phrase ->
                        clause.sentence().arrowsFrom(phrase.head()).stream().noneMatch(arrow -> arrow.is("conj")));
    }

    /** Whether only adjectives and nouns stand between the figure and what it counts. */
    private static boolean plain(Sentence sentence, Phrase noun) {
        for (int i = noun.first(); i <= noun.last(); i++) {
            Token token = sentence.token(i);
            if (!token.tag().matches("JJ|NN|NNS|NNP|HYPH|VBN|VBG")
                    || token.text().matches("(?i)such|other|more|further|additional|different|same")) {
                return false;
            }
        }
        return true;
    }

    private static Optional<FigureSlot> ask(Clause clause, Mention mention, Phrase gap, String asking, String per) {
        Sentence sentence = clause.sentence();
        String before = mention.first() == 0
                ? ""
                : sentence.token(mention.first() - 1).text().toLowerCase(Locale.ROOT);
        boolean inside = gap.covers(mention.first() - 1);
        boolean about = ABOUT.contains(before);
        String normal = mention.normal() == null ? "" : mention.normal();
        if (normal.matches("[<>≤≥].*|.*[<>].*")
                || inside && !about && !EXACT.contains(before)
                || mention.type() == Mention.Type.NUMBER && trivial(mention.text())) {
            return Optional.empty();
        }
        Wording wording = new Wording(clause);
        Optional<String> stem = gap.equals(clause.subject())
                ? wording.askForSubject(asking, aside(clause))
                : wording.askFor(asking, gap, aside(clause));
        String approximate = about ? before.equals("some") ? "about" : before : "";
        return stem.flatMap(words ->
                Figure.read(mention.text(), approximate, per).map(figure -> new FigureSlot(mention, figure, words)));
    }

    /** ", whereas human operators found 68%" is another statement. */
    private static List<Phrase> aside(Clause clause) {
        return clause.adjuncts().stream()
                .filter(adjunct ->
                        adjunct.relation().equals("advcl") && adjunct.marker().matches("whereas|while|although|though"))
                .map(Adjunct::phrase)
                .toList();
    }

    /** A count that one could keep in one hand asks for little. */
    private static boolean trivial(String text) {
        return text.toLowerCase(Locale.ROOT).matches("zero|one|two|three|[0-3]|half|dozen|million|hundred|thousand");
    }
}

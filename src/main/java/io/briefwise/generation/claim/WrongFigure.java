package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.substitution.Substitution;
import io.briefwise.language.Mention;
import io.briefwise.language.Mention.Type;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A figure of the clause exchanged for another: two of the clause for each other, or one for another of the text of the
 * same kind, the nearest in the text first. Dates are left alone: to change one asks for nothing but memory.
 */
final class WrongFigure {

    private static final Set<Type> FIGURES = Set.of(Type.NUMBER, Type.PERCENT, Type.MONEY);
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    /** The greater of two figures of which either is credible is so many times the other. */
    private static final double FURTHER = 1.25;

    private static final double NEARER = 4;
    /** "more than 20" is not contradicted by "more than 10". */
    private static final Pattern BOUND = Pattern.compile(
            "(?i).*\\b(more|less|fewer|greater|lower|higher|older|younger) than|.*\\b(over|under|above|below|least|most|up to|exceed\\w*"
                    + "|within|between|from|and|to|until|since|before|after|by|beyond)$");

    private final Passage passage;
    private final TextSentence sentence;
    private final Clause clause;

    private WrongFigure(Passage passage, TextSentence sentence, Clause clause) {
        this.passage = passage;
        this.sentence = sentence;
        this.clause = clause;
    }

    static List<Contrary> in(Passage passage, TextSentence sentence, Clause clause) {
        return new WrongFigure(passage, sentence, clause).found();
    }

    private List<Contrary> found() {
        List<Integer> places = places(sentence, clause.first(), clause.last());
        if (places.size() == 2 && shape(places.getFirst()).equals(shape(places.getLast()))) {
            return exchanged(places.getFirst(), places.getLast());
        }
        return places.size() == 1
                        && new Asserted(clause).speaksOf(places.getFirst())
                        && !clause.subject().covers(places.getFirst())
                        && !bound(places.getFirst())
                ? other(places.getFirst()).stream().toList()
                : List.of();
    }

    private List<Contrary> exchanged(int one, int two) {
        String first = text(one);
        String second = text(two);
        boolean asserted = !clause.subject().covers(one) && !clause.subject().covers(two);
        return first.equals(second) || !asserted || bound(one) || bound(two) || !set(one, two)
                ? List.of()
                : List.of(new Contrary(
                        List.of(new Substitution(one, one, first, second), new Substitution(two, two, second, first)),
                        "%s … %s".formatted(first, second),
                        "%s … %s".formatted(second, first)));
    }

    /** Whether the two figures are set against each other rather than tell of one thing. */
    private boolean set(int one, int two) {
        return sentence.analysis()
                .text(one, two)
                .matches("(?s).*\\b(and|compared|against|while|whereas|than|to|but)\\b.*");
    }

    private Optional<Contrary> other(int place) {
        String shape = shape(place);
        double value = value(text(place));
        return passage.sentences().stream()
                .sorted(Comparator.comparingInt(other -> Math.abs(other.index() - sentence.index())))
                .flatMap(other -> places(other, 0, other.analysis().tokens().size() - 1).stream()
                        .filter(there -> shape(other, there).equals(shape))
                        .map(there -> other.analysis().token(there).text()))
                .filter(text -> credible(value, value(text)))
                .findFirst()
                .map(is -> Contrary.of(new Substitution(place, place, text(place), is)));
    }

    private static boolean credible(double value, double other) {
        double ratio = Math.max(value, other) / Math.max(1e-9, Math.min(value, other));
        return ratio > FURTHER && ratio < NEARER;
    }

    private static List<Integer> places(TextSentence sentence, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(i -> DIGITS.matcher(sentence.analysis().token(i).text()).matches())
                .filter(i -> figure(sentence, i).isPresent())
                .boxed()
                .toList();
    }

    private static Optional<Mention> figure(TextSentence sentence, int token) {
        return sentence.analysis().mentionAt(token).filter(mention -> FIGURES.contains(mention.type()));
    }

    private boolean bound(int place) {
        int from = Math.max(0, place - 3);
        return place > 0
                && BOUND.matcher(sentence.analysis()
                                .text(from, place - 1)
                                .replaceAll("(?i) ?(about|around|almost|nearly|roughly|some|[$£€])$", "")
                                .strip())
                        .matches();
    }

    /** What makes two figures of one kind: the type, the unit before and after, and how it is written. */
    private String shape(int token) {
        return shape(sentence, token);
    }

    private static String shape(TextSentence sentence, int token) {
        String text = sentence.analysis().token(token).text();
        Type type = figure(sentence, token).orElseThrow().type();
        String before = token > 0 ? sentence.analysis().token(token - 1).text() : "";
        String after = token + 1 < sentence.analysis().tokens().size()
                ? sentence.analysis().token(token + 1).text()
                : "";
        return type
                + (before.matches("[$£€]") ? before : "")
                + after.toLowerCase(java.util.Locale.ROOT)
                + (text.contains(".") ? "." : "");
    }

    private String text(int token) {
        return sentence.analysis().token(token).text();
    }

    private static double value(String text) {
        Matcher digits = DIGITS.matcher(text);
        return digits.find() ? Double.parseDouble(digits.group().replace(",", "")) : 0;
    }
}

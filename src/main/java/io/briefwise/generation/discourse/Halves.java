package io.briefwise.generation.discourse;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Phrase;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The two parts of a sentence on either side of a connective; "it" in the second gives way to the subject of the first. */
final class Halves {

    private static final int LONGEST_NAME = 7;
    private static final Pattern JOINED =
            Pattern.compile("[;:–—?!“”]|, (and|but|or|nor|yet|so|which|who|whose|as|where|when)\\b");
    /** ", where the need was greatest," between a subject and its verb. */
    private static final Pattern INSERTED = Pattern.compile(", (which|who|whose|where|when)\\b[^,]*,(?= \\p{L}+)");

    private final TextSentence place;
    private final Sentence sentence;
    private final int first;
    private final int last;
    private final int tiedFirst;
    private final int tiedLast;

    Halves(TextSentence place, int first, int last, int tiedFirst, int tiedLast) {
        this.place = place;
        this.sentence = place.analysis();
        this.first = first;
        this.last = last;
        this.tiedFirst = tiedFirst;
        this.tiedLast = tiedLast;
    }

    /** Whether each is one clause with a verb, and not two joined. */
    boolean whole() {
        return isClause(first, last) && isClause(tiedFirst, tiedLast);
    }

    private boolean isClause(int from, int to) {
        if (to - from < 3 || sentence.token(from).tag().matches("V.*|CC|W.*|TO")) {
            return false;
        }
        String words = sentence.text(from, to);
        boolean finite = IntStream.rangeClosed(from, to)
                .anyMatch(i -> sentence.token(i).tag().matches("VB[DZP]|MD"));
        return finite
                && !JOINED.matcher(INSERTED.matcher(words).replaceAll(" ")).find();
    }

    boolean negative() {
        return sentence.text(first, last).matches("(?s).*\\b(not|no|never|nor|neither|cannot)\\b.*");
    }

    /** "the first train …, while the second train …": subjects of one kind. */
    boolean parallel() {
        Optional<Clause> one = Joints.clause(place, first, last);
        Optional<Clause> other = Joints.clause(place, tiedFirst, tiedLast);
        return one.isPresent()
                && other.isPresent()
                && one.get()
                        .subjectHead()
                        .lemma()
                        .equals(other.get().subjectHead().lemma())
                && !text(one.get()).equals(text(other.get()));
    }

    private static String text(Clause clause) {
        return clause.text(clause.subject()).toLowerCase(Locale.ROOT);
    }

    /** "has been shrinking since records began": a perfect, or a moment rather than a state. */
    boolean spansTime() {
        return sentence.text(first, last)
                        .matches("(?s).*\\b(has|have|had)( \\w+)? (been|\\w+(ed|en|wn|ne|lt|ld|pt|un))\\b.*")
                || sentence.text(tiedFirst, tiedLast)
                        .matches(
                                "(?s).*\\b(began|started|came|opened|ended|left|joined|arrived|died|was founded|took office)\\b.*");
    }

    Optional<Side> main() {
        return Understood.of(sentence, first, last)
                .map(words -> new Side(first, last, words, Joints.clause(place, first, last)));
    }

    Optional<Side> tied() {
        Optional<String> own = Understood.of(sentence, tiedFirst, tiedLast);
        return own.isPresent()
                ? own.map(words -> new Side(tiedFirst, tiedLast, words, Joints.clause(place, tiedFirst, tiedLast)))
                : resolved();
    }

    private Optional<Side> resolved() {
        Optional<Clause> main = Joints.clause(place, first, last);
        String pronoun = sentence.token(tiedFirst).text().toLowerCase(Locale.ROOT);
        return main.filter(clause -> standsFor(pronoun, clause))
                .flatMap(clause -> Understood.of(
                        sentence.text(clause.subject().first(), clause.subject().last()) + " "
                                + sentence.text(tiedFirst + 1, tiedLast),
                        sentence,
                        clause.subject().first()))
                .map(words -> new Side(tiedFirst, tiedLast, words, Optional.empty()));
    }

    /** Whether the pronoun can stand for the subject of the first clause and for no object in it. */
    private boolean standsFor(String pronoun, Clause clause) {
        Phrase subject = clause.subject();
        return fits(pronoun, subject)
                && clause.acted().filter(object -> fits(pronoun, object)).isEmpty()
                && subject.last() - subject.first() < LONGEST_NAME
                && !text(clause).matches("(an?|some|many|no|few|most|several|any|one) .*");
    }

    private boolean fits(String pronoun, Phrase phrase) {
        boolean person = sentence.mentionAt(phrase.head())
                .filter(mention -> mention.type() == Mention.Type.PERSON)
                .isPresent();
        boolean plural = sentence.token(phrase.head()).tag().matches("NNP?S")
                || sentence.arrowsFrom(phrase.head()).stream().anyMatch(arrow -> arrow.is("conj"));
        return switch (pronoun) {
            case "it" -> !plural && !person;
            case "they" -> plural;
            case "he", "she" -> person;
            default -> false;
        };
    }
}

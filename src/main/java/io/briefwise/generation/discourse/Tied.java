package io.briefwise.generation.discourse;

import io.briefwise.generation.clause.Phrase;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Two clauses of one sentence as the text has them, and the connective between them.
 *
 * @param connective the tie
 * @param relation what it says of the tie in this place
 * @param focus the adverb before it: "mainly" because; empty if there is none
 * @param main the clause that the tie hangs on
 * @param tied the clause that the connective opens
 */
public record Tied(Connective connective, Relation relation, String focus, Part main, Part tied) {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 28;
    private static final int LONGEST_NAME = 7;
    /** What leans on the sentence before even where its paragraph is known. */
    private static final Pattern LEANING = Pattern.compile(
            "(?i)^(here|now|then|today|others?|another|both|neither|either|none|all|some of|one of|the (former|latter|same|other|result|reason)"
                    + "|(?:the (?:first|second|third|last|one|two|three)|this|that|these|those|such|many|most|some|few|several)"
                    + " (?:is|are|was|were|has|have|had|may|might|will|would|can|could|should|do|does|did)"
                    + "|(?:this|that) \\w+(?:ed|s))\\b.*"
                    + "|.*\\b(i|we|us|you|our|your|my|me|the former|the latter|d(o|oes|id|oing) so|instead|yesterday|this is|that is|this was"
                    + "|(?:in|of|for|on|by|with|at|to|from|than) that)\\b.*");
    /** What an answer must not lean on either. */
    private static final Pattern POINTING = Pattern.compile(
            "(?i)^(?:one|ones|those)\\b(?! (?:who|whose|which|that|of|in|on|with|best|most|least)\\b).*"
                    + "|.*\\b(this|these|such(?! as\\b)|here|both(?!.* and )|either(?!.* or )|neither|some of them|few of them|most of them"
                    + "|all of them|there(?! (?:is|are|was|were|has|have|had|will|may|might|can|could|seem|appear|to)))\\b.*");

    public TextSentence sentence() {
        return main.place();
    }

    public boolean tiedFirst() {
        return tied.first() < main.first();
    }

    /** The main clause as a question can quote it that names the paragraph; empty where it leans on more. */
    public Optional<String> mainQuoted() {
        String words = main.words();
        int length = words.split(" ").length;
        return length >= SHORTEST
                        && length <= LONGEST
                        && main.openPronouns().isEmpty()
                        && !LEANING.matcher(words).matches()
                ? Optional.of(main.text().endsWith(words.substring(1)) ? "“" + words + "”" : words)
                : Optional.empty();
    }

    /** Whether every pronoun has something in the sentence that it can stand for. */
    public boolean refersWithin() {
        Part head = tiedFirst() ? tied : main;
        Part tail = tiedFirst() ? main : tied;
        return head.openPronouns().isEmpty()
                && tail.openPronouns().stream()
                        .allMatch(i -> IntStream.rangeClosed(head.first(), head.last())
                                .anyMatch(noun -> Antecedent.fits(word(tail.sentence(), i), tail.sentence(), noun)));
    }

    /** The tied clause's subject with what is said of the other's: what a reader who mixes them up would say. */
    public Optional<String> crossed() {
        Sentence sentence = main.sentence();
        Optional<Phrase> mine = tied.subject().filter(phrase -> phrase.first() == tied.first());
        Optional<Phrase> theirs = main.subject().filter(phrase -> phrase.last() < main.last());
        return mine.isPresent()
                        && theirs.isPresent()
                        && Antecedent.isPlural(sentence, mine.get().head())
                                == Antecedent.isPlural(sentence, theirs.get().head())
                        && main.openPronouns().isEmpty()
                ? Optional.of(
                        new Part(sentence(), mine.get().first(), mine.get().last()).words() + " "
                                + sentence.text(theirs.get().last() + 1, main.last()))
                : Optional.empty();
    }

    /** What the tied clause says in words that stand alone, a pronoun for the other's subject replaced. */
    public Optional<String> tiedAlone() {
        return alone(tied, main);
    }

    public Optional<String> mainAlone() {
        return alone(main, tied);
    }

    private static Optional<String> alone(Part part, Part other) {
        List<Integer> open = part.openPronouns();
        Optional<String> words = open.isEmpty() ? Optional.of(part.words()) : named(part, open, other);
        return words.filter(text -> !POINTING.matcher(text).matches()
                        && !LEANING.matcher(text).matches())
                .filter(text -> text.split(" ").length >= SHORTEST && text.split(" ").length <= LONGEST);
    }

    /** With the other's subject in the place of the first pronoun, where nothing else can be meant. */
    private static Optional<String> named(Part part, List<Integer> open, Part other) {
        Sentence sentence = part.sentence();
        int at = open.getFirst();
        boolean own = IntStream.range(part.first(), at).anyMatch(i -> Antecedent.fits(word(sentence, at), sentence, i));
        return own || other.first() > part.first() && at != part.first()
                ? Optional.empty()
                : other.subject()
                        .filter(phrase -> stands(sentence, at, phrase, other))
                        .filter(phrase -> open.stream()
                                .allMatch(i -> Antecedent.fits(word(sentence, i), sentence, phrase.head())))
                        .flatMap(
                                phrase -> put(part, at, new Part(part.place(), phrase.first(), phrase.last()).words()));
    }

    /** "many of them" becomes "many small schools", "it" the subject; an owner keeps its pronoun. */
    private static Optional<String> put(Part part, int at, String name) {
        Sentence sentence = part.sentence();
        String before = at == part.first() ? "" : sentence.text(part.first(), at - 1);
        String after = at == part.last() ? "" : " " + sentence.text(at + 1, part.last());
        boolean definite = name.matches("([Tt]he|their|its|his|her) .*|\\p{Lu}.*");
        return switch (word(sentence, at)) {
            case "it", "they", "he", "she" -> Optional.of((before + " " + name).strip() + after);
            case "them" ->
                before.endsWith(" of") || before.matches("\\p{L}+ of")
                        ? Optional.of((definite ? before : before.replaceFirst(" of$", "")) + " " + name + after)
                        : Optional.of(before + " " + name + after);
            default -> Optional.empty();
        };
    }

    private static boolean stands(Sentence sentence, int pronoun, Phrase subject, Part other) {
        String word = word(sentence, pronoun);
        boolean rivalled = IntStream.rangeClosed(subject.last() + 1, other.last())
                .anyMatch(i -> Antecedent.fits(word, sentence, i)
                        && !sentence.arrowTo(i)
                                .filter(arrow -> arrow.is("compound"))
                                .isPresent());
        return !rivalled
                && Antecedent.fits(word, sentence, subject.head())
                && subject.last() - subject.first() < LONGEST_NAME
                && !sentence.text(subject.first(), subject.last())
                        .toLowerCase(Locale.ROOT)
                        .matches("(an?|some|many|no|few|most|several|any|one|this|these|that|those|such) .*");
    }

    private static String word(Sentence sentence, int token) {
        return sentence.token(token).text().toLowerCase(Locale.ROOT);
    }
}

package io.briefwise.generation.family.argument;

import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.claim.Proposition;
import io.briefwise.generation.claim.Voice;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Commitment;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.discourse.Tied;
import io.briefwise.generation.discourse.Ties;
import io.briefwise.generation.discourse.Understood;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a text states elsewhere, as wrong answers beside one of its statements: of its length, as firm, on its topic, and
 * not in the sentences next to it, which may bear on it.
 */
final class OtherStatements {

    private static final double LIKE_LENGTH = 1.9;
    private static final double SAME = 0.5;
    private static final int SHORTEST = 6;
    /** What gives another relation away, or more than one statement. */
    private static final String UNFIT =
            "(?s).*(\\b(because|although|though|whereas|since|while|therefore|but|in consequence|as a result"
                    + "|consequently|also|too|nevertheless)\\b|, (and|which|who|says|said)\\b).*|(by the time|when|if|as|until|after|before|once|that|to"
                    + "|whether|elsewhere|here|there|then|instead|of these|among them)\\b.*";

    private static final String HEDGED =
            "(?s).*\\b(may|might|could|can|likely|perhaps|possibly|probably|often|usually|sometimes|generally|mostly|partly)\\b.*";
    private static final String FIGURED = "(?s).*\\d.*";
    private static final String ABSOLUTE =
            "(?si).*\\b(always|never|only|every|everything|everyone|nobody|nothing|entirely"
                    + "|completely|totally)\\b.*";

    /** What announces, or compares with what only the sentence before names. */
    private static final String HOLLOW =
            "(?si)(two|three|four|five|several|a few) \\w+ (are|is|were|was|would|will|remain|stand|deserve|follow)\\b.*"
                    + "|.*\\b(much|considerably|far|even|slightly|somewhat|rather) (\\w+er|more|less)\\b(?!.* than ).*"
                    + "|.*\\b(later|earlier|slower|faster|larger|smaller|higher|lower|better|worse|cheaper|more|less|as large|as much"
                    + "|as many|so|instead|elsewhere|differently)";

    /**
     * One statement in its place.
     *
     * @param alone whether it can be understood without the text around it
     */
    record Found(TextSentence place, String words, boolean alone) {}

    private final List<Found> all = new ArrayList<>();

    OtherStatements(Passage passage) {
        Set<String> seen = new HashSet<>();
        Stream<Found> halves = Ties.in(passage).stream().flatMap(OtherStatements::halves);
        Stream<Found> wholes = passage.sentences().stream().flatMap(sentence -> whole(passage, sentence));
        Stream.concat(halves, wholes)
                .filter(found -> found.words.split(" ").length >= SHORTEST)
                .filter(found -> !found.words.matches(UNFIT) && !found.words.matches(HOLLOW))
                .filter(found -> seen.add(found.words))
                .forEach(all::add);
    }

    private static Stream<Found> halves(Tied tied) {
        return Stream.concat(tied.tiedAlone().stream(), tied.mainAlone().stream())
                .map(words -> new Found(tied.sentence(), words, false));
    }

    private static Stream<Found> whole(Passage passage, TextSentence sentence) {
        return sentence.trusted().stream()
                .filter(clause -> isWhole(clause) && Voice.isAuthors(passage, sentence, clause))
                .filter(clause -> !opensWithFalseName(clause))
                .flatMap(clause -> Understood.of(clause.sentence(), clause.first(), clause.last()).stream()
                        .map(words -> new Found(
                                sentence, words, Proposition.of(clause, passage).isPresent())));
    }

    /** A common noun at the head of its sentence that was taken for a name would keep its capital. */
    private static boolean opensWithFalseName(Clause clause) {
        return clause.first() == 0
                && clause.sentence().token(0).isName()
                && clause.sentence().mentionAt(0).isEmpty();
    }

    private static boolean isWhole(Clause clause) {
        Sentence sentence = clause.sentence();
        String next = sentence.token(
                        Math.min(clause.last() + 1, sentence.tokens().size() - 1))
                .text();
        return clause.connective().isEmpty()
                && sentence.text().endsWith(".")
                && next.matches("[.,;:]")
                && !sentence.token(clause.first()).tag().matches("V.*|MD")
                && (clause.standing() == Standing.MAIN || clause.standing() == Standing.COORDINATE)
                && clause.commitment() != Commitment.ADVISED;
    }

    /** Three at most, those that suit best first. */
    List<Found> like(String statement, String topic, TextSentence source) {
        Set<String> asked = Vocabulary.stems(topic + " " + statement);
        boolean parted = all.stream().anyMatch(found -> found.place.number() != source.number());
        List<Found> chosen = new ArrayList<>();
        all.stream()
                .filter(found -> parted
                        ? found.place.number() != source.number()
                        : Math.abs(found.place.index() - source.index()) > 1)
                .filter(found -> suits(found.words, statement))
                .filter(found -> found.words.endsWith(".") == statement.endsWith("."))
                .sorted(Comparator.comparing((Found found) -> found.words.matches(HEDGED) != statement.matches(HEDGED))
                        .thenComparing(found -> found.words.matches(FIGURED) != statement.matches(FIGURED))
                        .thenComparing(found -> -shared(found, asked))
                        .thenComparing(found -> Math.abs(found.place.index() - source.index())))
                .forEach(found -> {
                    if (chosen.size() < Draft.DISTRACTORS
                            && chosen.stream().noneMatch(other -> other.place.index() == found.place.index())) {
                        chosen.add(found);
                    }
                });
        return statement.matches(HEDGED) && chosen.stream().noneMatch(found -> found.words.matches(HEDGED))
                ? List.of()
                : chosen;
    }

    private static long shared(Found found, Set<String> asked) {
        return Vocabulary.stems(found.words).stream().filter(asked::contains).count() + (found.alone ? 1 : 0);
    }

    private static boolean suits(String words, String statement) {
        Set<String> mine = Vocabulary.stems(words);
        Set<String> theirs = Vocabulary.stems(statement);
        double both = mine.stream().filter(theirs::contains).count();
        return words.length() > statement.length() / LIKE_LENGTH
                && words.length() < statement.length() * LIKE_LENGTH
                && both / Math.max(1, Math.min(mine.size(), theirs.size())) < SAME
                && (statement.matches(ABSOLUTE) || !words.matches(ABSOLUTE));
    }
}

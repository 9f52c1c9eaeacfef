package io.briefwise.generation.family.argument;

import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.claim.Proposition;
import io.briefwise.generation.claim.Voice;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Commitment;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.discourse.Joint;
import io.briefwise.generation.discourse.Joints;
import io.briefwise.generation.discourse.Side;
import io.briefwise.generation.discourse.Understood;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.passage.Vocabulary;
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
    private static final int SHORTEST = 5;
    /** What gives another relation away, or more than one statement. */
    private static final String UNFIT =
            "(?s).*(\\b(because|although|though|whereas|since|while|therefore|but)\\b|, (and|which|who)\\b).*";

    private static final String HEDGED =
            "(?s).*\\b(may|might|could|can|cannot be ruled|likely|perhaps|probably|appears?|seems?)\\b.*";
    private static final String NEGATIVE = "(?s).*\\b(not|no|cannot|never|few|little|hardly)\\b.*";
    private static final String ABSOLUTE =
            "(?si).*\\b(always|never|only|every|everything|everyone|nobody|nothing|entirely"
                    + "|completely|totally)\\b.*";

    /**
     * One statement in its place.
     *
     * @param joint whether it is half of a sentence and tied to the other half
     * @param alone whether it can be understood without the text around it
     */
    record Found(TextSentence place, String words, boolean joint, boolean alone) {}

    private final List<Found> all = new ArrayList<>();

    OtherStatements(Passage passage) {
        Set<String> seen = new HashSet<>();
        Stream<Found> halves = Joints.in(passage).stream().flatMap(OtherStatements::halves);
        Stream<Found> wholes = passage.sentences().stream().flatMap(sentence -> whole(passage, sentence));
        Stream.concat(halves, wholes)
                .filter(found -> found.words.split(" ").length >= SHORTEST)
                .filter(found -> !found.words.matches(UNFIT))
                .filter(found -> seen.add(found.words))
                .forEach(all::add);
    }

    private static Stream<Found> halves(Joint joint) {
        return Stream.of(joint.tied(), joint.main())
                .map(Side::words)
                .map(words -> new Found(joint.sentence(), words, true, true));
    }

    private static Stream<Found> whole(Passage passage, TextSentence sentence) {
        return sentence.trusted().stream()
                .filter(clause -> isWhole(clause) && Voice.isAuthors(passage, sentence, clause))
                .filter(clause -> !opensWithFalseName(clause))
                .flatMap(clause -> Understood.of(clause.sentence(), clause.first(), clause.last()).stream()
                        .map(words -> new Found(
                                sentence,
                                words,
                                false,
                                Proposition.of(clause, passage).isPresent())));
    }

    /** A common noun at the head of its sentence that was taken for a name would keep its capital. */
    private static boolean opensWithFalseName(Clause clause) {
        return clause.first() == 0
                && clause.sentence().token(0).isName()
                && clause.sentence().mentionAt(0).isEmpty();
    }

    private static boolean isWhole(Clause clause) {
        return clause.connective().isEmpty()
                && (clause.standing() == Standing.MAIN || clause.standing() == Standing.COORDINATE)
                && clause.commitment() != Commitment.ADVISED;
    }

    /** Three at most, those that suit best first. */
    List<Found> like(String statement, String topic, TextSentence source) {
        Set<String> asked = Vocabulary.stems(topic);
        List<Found> chosen = new ArrayList<>();
        all.stream()
                .filter(found -> Math.abs(found.place.index() - source.index()) > 1)
                .filter(found -> suits(found.words, statement))
                .filter(found -> found.words.endsWith(".") == statement.endsWith("."))
                .sorted(Comparator.comparing((Found found) -> found.words.matches(HEDGED) != statement.matches(HEDGED))
                        .thenComparing(found -> found.words.matches(NEGATIVE) != statement.matches(NEGATIVE))
                        .thenComparing(found -> !found.alone)
                        .thenComparing(found -> !found.joint)
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
        return Math.min(
                2,
                Vocabulary.stems(found.words).stream().filter(asked::contains).count());
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

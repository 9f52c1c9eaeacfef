package io.briefwise.generation.discourse;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds two statements tied together within a sentence. Where one ends and the other begins is told by the connective
 * and the marks, not by the parse, which errs on such sentences; sentences of more parts than two are left alone.
 */
public final class Joints {

    private static final Set<Relation> RELATIONS =
            Set.of(Relation.REASON, Relation.RESULT, Relation.CONCESSION, Relation.CONTRAST);
    private static final Set<String> FOCUS = Set.of(
            "mainly",
            "largely",
            "chiefly",
            "primarily",
            "mostly",
            "partly",
            "apparently",
            "perhaps",
            "possibly",
            "probably",
            "presumably",
            "only",
            "simply",
            "precisely",
            "especially",
            "particularly",
            "just",
            "not",
            "also");

    private final TextSentence place;
    private final Sentence sentence;

    private Joints(TextSentence place) {
        this.place = place;
        this.sentence = place.analysis();
    }

    /** The joints of a text in its order. */
    public static List<Joint> in(Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> new Joints(sentence).found().stream())
                .toList();
    }

    /** One connective that ties clauses, and only one, or the parts cannot be told apart. */
    private Optional<Joint> found() {
        List<Tie> ties = IntStream.range(0, sentence.tokens().size())
                .boxed()
                .flatMap(at -> at(at).stream())
                .toList();
        return ties.size() == 1
                        && RELATIONS.contains(ties.getFirst().connective().relation())
                ? joint(ties.getFirst())
                : Optional.empty();
    }

    /** A connective at a token. */
    private record Tie(Connective connective, int at) {

        int end() {
            return at + connective.length();
        }
    }

    private Optional<Tie> at(int token) {
        return List.of(Place.COORDINATOR, Place.SUBORDINATOR).stream()
                .flatMap(where -> ConnectiveTable.at(where).stream())
                .filter(connective -> stands(token, connective.words().split(" ")))
                .filter(connective -> opensClause(token + connective.length()))
                .filter(connective -> connective.place() == Place.SUBORDINATOR || isComma(token - 1))
                .findFirst()
                .map(connective -> new Tie(connective, token));
    }

    private boolean stands(int token, String... words) {
        return token + words.length < sentence.tokens().size()
                && IntStream.range(0, words.length)
                        .allMatch(i -> word(token + i).equals(words[i]))
                && (token == 0
                        || !word(token - 1).matches("even|so|as|and|now")
                        || !words[0].matches("though|that|yet|so"));
    }

    /** A finite verb follows, and no preposition's noun ends before it: "since 2019" opens none. */
    private boolean opensClause(int token) {
        for (int i = token; i < sentence.tokens().size(); i++) {
            String tag = sentence.token(i).tag();
            if (tag.matches("VB[DZP]|MD")) {
                return i > token;
            }
            if (tag.matches("[.:]") || tag.equals(",") && i == token) {
                return false;
            }
        }
        return false;
    }

    private Optional<Joint> joint(Tie tie) {
        int end = sentence.tokens().size() - 1;
        int last = sentence.token(end).text().matches("[.]") ? end - 1 : end;
        if (tie.at() == 0) {
            return comma(tie).flatMap(comma -> joint(tie, "", comma + 1, last, tie.end(), comma - 1));
        }
        boolean focused = FOCUS.contains(word(tie.at() - 1));
        int cut = focused ? tie.at() - 2 : tie.at() - 1;
        return joint(tie, focused ? word(tie.at() - 1) : "", 0, isComma(cut) ? cut - 1 : cut, tie.end(), last);
    }

    /** The comma between a clause that comes first and the main clause. */
    private Optional<Integer> comma(Tie tie) {
        List<Integer> commas = IntStream.range(tie.end(), sentence.tokens().size())
                .filter(this::isComma)
                .boxed()
                .toList();
        return commas.size() == 1 ? Optional.of(commas.getFirst()) : Optional.empty();
    }

    private Optional<Joint> joint(Tie tie, String focus, int first, int last, int tiedFirst, int tiedLast) {
        Halves halves = new Halves(place, first, last, tiedFirst, tiedLast);
        return halves.whole() && licensed(tie, halves)
                ? halves.main()
                        .flatMap(main ->
                                halves.tied().map(tied -> new Joint(place, tie.connective(), focus, main, tied)))
                : Optional.empty();
    }

    private boolean licensed(Tie tie, Halves halves) {
        boolean setOff = tie.at() == 0 || isComma(tie.at() - 1);
        return switch (tie.connective().licence()) {
            case NONE -> setOff || !halves.negative();
            case PARALLEL -> setOff && halves.parallel();
            case CAUSAL -> setOff && !halves.spansTime();
            case MODAL, COMMA, CLAUSE, COMMAS, END, VERB, NOUN -> false;
        };
    }

    private String word(int token) {
        return sentence.token(token).text().toLowerCase(Locale.ROOT);
    }

    private boolean isComma(int token) {
        return token >= 0 && sentence.token(token).text().equals(",");
    }

    static Optional<Clause> clause(TextSentence place, int first, int last) {
        return place.clauses().stream()
                .filter(clause -> clause.standing() != Standing.RELATIVE)
                .filter(clause ->
                        first <= clause.subject().first() && clause.verbs().main() <= last)
                .findFirst()
                .map(clause -> clause.within(first, last))
                .filter(Clause::trusted);
    }
}

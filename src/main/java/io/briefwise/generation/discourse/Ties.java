package io.briefwise.generation.discourse;

import io.briefwise.generation.claim.Voice;
import io.briefwise.generation.clause.SpeechVerbs;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Dependency;
import io.briefwise.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds two clauses tied by one connective within a sentence, or within one of its halves about a semicolon. The marks say
 * where they end; where there is none, the parse has to agree.
 */
public final class Ties {

    private static final Set<String> DOUBTED = Set.of(
            "not",
            "only",
            "simply",
            "precisely",
            "just",
            "also",
            "especially",
            "particularly",
            "less",
            "more",
            "even",
            "either",
            "or",
            "and",
            "but");
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
            "presumably");
    private static final String ADVICE = "should|must|ought|needs? to";
    private static final String MODAL = "can|could|may|might|will|would|cannot|need not";
    private static final String NEGATIVE = "not|no|never|nor|neither|cannot|few|little|hardly|less";
    private static final String GRANTING =
            "may|might|of course|certainly|admittedly|undoubtedly|no doubt|doubtless|to be sure";

    /** "has been shrinking since records began": a perfect, or a moment rather than a state. */
    private static final String PERFECT = "(has|have|had)( \\w+)? (been|\\w+(ed|en|wn|ne|lt|ld|pt|un))";

    private static final String MOMENT =
            "began|started|came|opened|ended|left|joined|arrived|died|was founded|were founded|took office";

    private final TextSentence place;
    private final Sentence sentence;

    private Ties(TextSentence place) {
        this.place = place;
        this.sentence = place.analysis();
    }

    /** Those that the author makes, in the order of the text. */
    public static List<Tied> in(Passage passage) {
        return passage.sentences().stream()
                .filter(sentence -> isAuthors(passage, sentence))
                .flatMap(sentence -> new Ties(sentence).found().stream())
                .toList();
    }

    private static boolean isAuthors(Passage passage, TextSentence place) {
        Sentence sentence = place.analysis();
        return !Voice.isQuoted(passage, place)
                && place.text().endsWith(".")
                && !place.text().toLowerCase(Locale.ROOT).contains("according to")
                && !place.text().matches("(?s).*, (says|said|adds|added|argues|argued|thinks|believes) .*")
                && IntStream.range(0, sentence.tokens().size()).noneMatch(i -> reports(sentence, i, "parataxis"));
    }

    private static boolean reports(Sentence sentence, int verb, String how) {
        return sentence.token(verb).isVerb()
                && SpeechVerbs.reports(sentence.token(verb))
                && sentence.arrowsFrom(verb).stream().anyMatch(arrow -> arrow.is(how));
    }

    /** "Officials believe that X because Y": who believes it, and why, cannot be told apart. */
    private static boolean reports(Part part) {
        return IntStream.rangeClosed(part.first(), part.last()).anyMatch(i -> reports(part.sentence(), i, "ccomp"));
    }

    /** A connective at a token. */
    private record Tie(Connective connective, int at) {

        int end() {
            return at + connective.length();
        }
    }

    private List<Tied> found() {
        List<Tied> found = new ArrayList<>();
        int first = 0;
        int end = sentence.tokens().size() - 1;
        for (int i = 0; i <= end; i++) {
            if (sentence.token(i).text().matches("[;:.]") || i == end) {
                within(first, i - 1).ifPresent(found::add);
                first = i + 1;
            }
        }
        return found;
    }

    private Optional<Tied> within(int first, int last) {
        List<Tie> ties = IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(at -> at(at, first).stream())
                .filter(tie -> tie.connective().relation() != Relation.TIME
                        && tie.connective().relation() != Relation.CONDITION)
                .toList();
        return ties.size() == 1 ? tied(ties.getFirst(), first, last) : Optional.empty();
    }

    private Optional<Tie> at(int token, int first) {
        return List.of(Place.COORDINATOR, Place.SUBORDINATOR).stream()
                .flatMap(where -> ConnectiveTable.at(where).stream())
                .filter(connective -> stands(token, connective.words().split(" ")))
                .filter(connective -> connective.place() == Place.SUBORDINATOR || isComma(token - 1))
                .filter(connective -> connective.licence() != Licence.CAUSAL || token == first || isComma(token - 1))
                .filter(connective -> !word(token + connective.length()).equals("of"))
                .filter(connective -> token == first || !word(token - 1).matches("so|as|now|ever"))
                .max(Comparator.comparingInt(Connective::length))
                .map(connective -> new Tie(connective, token));
    }

    private boolean stands(int token, String... words) {
        return token + words.length < sentence.tokens().size()
                && IntStream.range(0, words.length)
                        .allMatch(i -> word(token + i).equals(words[i]));
    }

    private Optional<Tied> tied(Tie tie, int first, int last) {
        if (tie.at() == first) {
            return IntStream.rangeClosed(tie.end() + 2, last)
                    .filter(this::isComma)
                    .mapToObj(comma -> new Tied(
                            tie.connective(),
                            tie.connective().relation(),
                            "",
                            new Part(place, comma + 1, last).withoutFurtherClause(),
                            new Part(place, tie.end(), comma - 1)))
                    .filter(found -> found.tied().isClause())
                    .findFirst()
                    .filter(found -> found.main().isClause())
                    .filter(_ -> !sentence.token(tie.end()).tag().matches("VBG|IN|CD"))
                    .flatMap(found -> licensed(tie, found, true));
        }
        String before = word(tie.at() - 1);
        boolean focused = FOCUS.contains(before);
        int cut = focused ? tie.at() - 2 : tie.at() - 1;
        boolean comma = isComma(cut);
        Tied found = new Tied(
                tie.connective(),
                tie.connective().relation(),
                focused ? before : "",
                new Part(place, first, comma ? cut - 1 : cut),
                new Part(place, tie.end(), last).withoutFurtherClause());
        return cut > first
                        && !DOUBTED.contains(before)
                        && found.main().isClause()
                        && found.tied().isClause()
                        && (comma || parseAgrees(tie, found))
                ? licensed(tie, found, comma)
                : Optional.empty();
    }

    private boolean parseAgrees(Tie tie, Tied found) {
        boolean onlyOne = found.main().finiteVerbs() == 1
                && !found.main().text().matches("(?s).*(, \\w+ing\\b|\\b(that|which|who)\\b).*");
        return onlyOne || underRoot(tie, found);
    }

    private boolean underRoot(Tie tie, Tied found) {
        return sentence.arrowTo(tie.end() - 1)
                .filter(arrow -> arrow.is("mark"))
                .map(Dependency::head)
                .filter(verb -> sentence.subtree(verb).getLast() == found.tied().last())
                .flatMap(sentence::arrowTo)
                .filter(arrow -> sentence.arrowTo(arrow.head())
                        .filter(up -> up.head() == Dependency.ROOT)
                        .isPresent())
                .isPresent();
    }

    private Optional<Tied> licensed(Tie tie, Tied found, boolean comma) {
        Part main = found.main();
        Part tied = found.tied();
        Optional<Relation> relation = switch (tie.connective().relation()) {
            case REASON ->
                !reports(main) && (comma || !main.matches(NEGATIVE)) ? reason(tie, found, comma) : Optional.empty();
            case RESULT -> reports(main) ? Optional.empty() : Optional.of(Relation.RESULT);
            case PURPOSE -> purpose(tie, main, tied, comma);
            case CONCESSION ->
                tie.connective().words().equals("even if") ? Optional.empty() : Optional.of(Relation.CONCESSION);
            case CONTRAST -> contrast(tie, main, tied, comma);
            case CONCLUSION, ADDITION, EXAMPLE, RESTATEMENT, CONDITION, TIME -> Optional.empty();
        };
        boolean grantsFirst =
                tie.connective().place() == Place.COORDINATOR && relation.equals(Optional.of(Relation.CONCESSION));
        return relation.map(is -> grantsFirst
                ? new Tied(found.connective(), is, "", tied, main)
                : new Tied(found.connective(), is, found.focus(), main, tied));
    }

    private static Optional<Relation> reason(Tie tie, Tied found, boolean comma) {
        if (tie.connective().words().equals("for")
                && found.tied().text().matches("(?s).*\\b(who|which|that|what)\\b.*")) {
            return Optional.empty();
        }
        boolean timed = found.main().matches(PERFECT) || found.tied().matches(MOMENT);
        return tie.connective().licence() != Licence.CAUSAL || comma && !timed
                ? Optional.of(Relation.REASON)
                : Optional.empty();
    }

    /** "so that" names an aim where something is urged or no comma parts it, and a result where nothing can or may be. */
    private static Optional<Relation> purpose(Tie tie, Part main, Part tied, boolean comma) {
        if (tie.connective().words().equals("in order that") || main.matches(ADVICE) || !comma && tied.matches(MODAL)) {
            return Optional.of(Relation.PURPOSE);
        }
        return comma && !tied.matches(MODAL) ? Optional.of(Relation.RESULT) : Optional.empty();
    }

    /** "X may be so, but Y" grants X; "while" contrasts behind a comma unless two things go on at one time. */
    private static Optional<Relation> contrast(Tie tie, Part main, Part tied, boolean comma) {
        return switch (tie.connective().words()) {
            case "but", "yet" ->
                main.matches(GRANTING) && !tied.matches("may|might")
                        ? Optional.of(Relation.CONCESSION)
                        : Optional.empty();
            case "while", "whilst" ->
                comma && tie.at() > 0 && tied.opensLike(main) ? Optional.of(Relation.CONTRAST) : Optional.empty();
            case "whereas" -> Optional.of(Relation.CONTRAST);
            default -> Optional.empty();
        };
    }

    private String word(int token) {
        return token < sentence.tokens().size() ? sentence.token(token).text().toLowerCase(Locale.ROOT) : "";
    }

    private boolean isComma(int token) {
        return token >= 0 && sentence.token(token).text().equals(",");
    }
}

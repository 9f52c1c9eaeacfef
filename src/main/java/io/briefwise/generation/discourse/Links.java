package io.briefwise.generation.discourse;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the sentences that one connective, and only one, ties to what stands before them. */
public final class Links {

    /** Words that make another relation of it, or a second one. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i)(^(so far|but for|yet to|so (that|as|much|many|long|often|too|did|do|does|was|were|is|are|has|have)|but then)\\b"
                    + "|\\bnot only\\b|[;:?]|“)");

    private Links() {}

    /** In the order of the text; the first sentence of a section has nothing before it. */
    public static List<Link> in(Passage passage) {
        return passage.sentences().stream()
                .filter(sentence -> follows(passage, sentence))
                .flatMap(sentence -> in(sentence).stream())
                .toList();
    }

    private static boolean follows(Passage passage, TextSentence sentence) {
        return sentence.index() > 0
                && passage.sentences().get(sentence.index() - 1).section() == sentence.section();
    }

    static Optional<Link> in(TextSentence sentence) {
        if (OTHER.matcher(sentence.text()).find()) {
            return Optional.empty();
        }
        List<Link> found =
                Stream.concat(opening(sentence).stream(), asides(sentence)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Optional<Link> opening(TextSentence place) {
        return ConnectiveTable.at(Place.OPENING).stream()
                .filter(connective -> opens(place, connective))
                .findFirst()
                .map(connective -> new Link(place, connective, "… " + after(place, connective)));
    }

    private static boolean opens(TextSentence place, Connective connective) {
        String rest = place.text().toLowerCase(Locale.ROOT);
        if (!rest.startsWith(connective.words())) {
            return false;
        }
        String next = rest.substring(connective.words().length());
        return connective.licence() == Licence.COMMA ? next.startsWith(", ") : next.matches("(?s) \\p{L}.*");
    }

    private static String after(TextSentence place, Connective connective) {
        return place.text().substring(connective.words().length()).replaceFirst("^,? ", "");
    }

    private static Stream<Link> asides(TextSentence place) {
        return ConnectiveTable.at(Place.ASIDE).stream().flatMap(connective -> aside(place, connective).stream());
    }

    private static Optional<Link> aside(TextSentence place, Connective connective) {
        String words = Pattern.quote(connective.words());
        Pattern pattern = Pattern.compile(
                switch (connective.licence()) {
                    case COMMAS -> ", " + words + ",(?= )";
                    case END -> ", " + words + "(?=\\.)";
                    case NONE, COMMA, CLAUSE, VERB, PARALLEL, CAUSAL, MODAL, NOUN -> "\\b" + words + "\\b";
                });
        var matcher = pattern.matcher(place.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean stands = !(connective.words().equals("also") && isFronted(place))
                && (connective.licence() == Licence.VERB
                        ? besideVerb(place, matcher.start())
                        : early(place, matcher.start()));
        String rest = place.text().substring(0, matcher.start()).stripTrailing()
                + (connective.licence() == Licence.END ? "" : " …")
                + place.text().substring(matcher.end());
        return stands && matcher.start() > 0 ? Optional.of(new Link(place, connective, rest)) : Optional.empty();
    }

    /** "For most of the week it is also locked" sets something against what was said and adds to it in the same breath. */
    private static boolean isFronted(TextSentence place) {
        return place.trusted().stream()
                .filter(clause -> clause.standing() == Standing.MAIN)
                .anyMatch(clause -> clause.subject().first() > 0);
    }

    /** Before the main clause's verb or right behind it: otherwise it may tie two parts of the sentence. */
    private static boolean early(TextSentence place, int offset) {
        String before = place.text().substring(0, offset);
        return !before.matches("(?s).*\\b(and|but|or|because|although|while|which|who|that)\\b.*");
    }

    private static boolean besideVerb(TextSentence place, int offset) {
        Sentence sentence = place.analysis();
        return place.trusted().stream()
                        .filter(clause -> clause.standing() == Standing.MAIN)
                        .anyMatch(clause -> near(clause, tokenAt(sentence, offset)))
                && early(place, offset);
    }

    private static boolean near(Clause clause, int token) {
        return token > clause.subject().last()
                && token <= clause.verbs().main() + 1
                && token >= clause.verbs().finite() - 1;
    }

    private static int tokenAt(Sentence sentence, int offset) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).start() - sentence.start() == offset) {
                return i;
            }
        }
        return -1;
    }
}

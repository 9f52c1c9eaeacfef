package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.passage.Passage;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells whether a clause says by itself what in the world it is about: "three steps would make a start" and "a developer has
 * sketched 700 houses" do not, although no word in them points back.
 */
public final class Bearings {

    /** Nouns that take what they mean from what stands round them. */
    private static final Set<String> SHELLS = Set.of(
            "explanation",
            "step",
            "reason",
            "finding",
            "model",
            "mechanism",
            "result",
            "effect",
            "answer",
            "question",
            "problem",
            "solution",
            "option",
            "factor",
            "argument",
            "objection",
            "consequence",
            "conclusion",
            "approach",
            "alternative",
            "advantage",
            "disadvantage",
            "drawback",
            "change",
            "difference",
            "exception",
            "example",
            "case",
            "measure",
            "proposal",
            "decision",
            "figure",
            "estimate",
            "method",
            "process",
            "test",
            "trial",
            "point",
            "issue",
            "aim",
            "condition",
            "part",
            "side",
            "half",
            "kind",
            "way",
            "thing",
            "picture",
            "story",
            "start",
            "beginning",
            "end",
            "pattern",
            "proportion",
            "share",
            "rate",
            "total",
            "average",
            "number",
            "evidence",
            "study",
            "report",
            "critic",
            "supporter",
            "opponent",
            "sceptic");

    private static final String SAID_WHICH = "nmod.*|acl.*|compound|ccomp|csubj|appos|obl";
    private static final String ONE_MORE =
            "(?i)second|third|fourth|fifth|further|additional|similar|comparable|another|other|same|such|latter|former";
    /** In so many sentences of a text a word must stand to be what the text is about. */
    private static final int RECURRING = 3;

    private final Clause clause;
    private final Sentence sentence;
    private final Passage passage;

    private Bearings(Clause clause, Passage passage) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.passage = passage;
    }

    public static boolean stand(Clause clause, Passage passage) {
        Bearings bearings = new Bearings(clause, passage);
        return !bearings.hasShell()
                && !bearings.joins()
                && !bearings.comparesWithNothing()
                && (bearings.isNamed() || bearings.isAboutTheMatter() && !bearings.tellsOfSomebody());
    }

    private boolean hasShell() {
        return IntStream.rangeClosed(clause.first(), clause.last())
                .filter(i -> sentence.token(i).isNoun()
                        && SHELLS.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT)))
                .filter(i -> i == clause.verbs().main()
                        || sentence.arrowTo(i)
                                .filter(arrow -> arrow.relation().matches("nsubj.*|obj|xcomp|root"))
                                .isPresent())
                .anyMatch(i -> sentence.arrowsFrom(i).stream()
                        .noneMatch(child -> child.relation().matches(SAID_WHICH)));
    }

    /** "the neck of which", "a third finding". */
    private boolean joins() {
        boolean more = IntStream.rangeClosed(
                        clause.subject().first(), clause.subject().head())
                .anyMatch(i -> sentence.token(i).text().matches(ONE_MORE));
        return more || clause.text().matches("(?s)[^,]{0,40}\\b(which|whom|whose)\\b.*");
    }

    private boolean comparesWithNothing() {
        return !clause.text().matches("(?s).*\\b(than|compared|as|over|under|the (more|less|\\w+er))\\b.*")
                && IntStream.rangeClosed(clause.first(), clause.last())
                        .filter(i -> sentence.token(i).tag().matches("JJR|RBR"))
                        .anyMatch(i -> i == clause.last()
                                || !sentence.token(i + 1).tag().matches("NNS|JJ"));
    }

    private boolean isNamed() {
        return IntStream.rangeClosed(clause.first(), clause.last())
                .anyMatch(i -> sentence.token(i).isName()
                        || sentence.mentionAt(i)
                                .filter(mention -> mention.type().isName())
                                .isPresent());
    }

    /** Its subject is a matter of which the text speaks again and again. */
    private boolean isAboutTheMatter() {
        return IntStream.rangeClosed(clause.subject().first(), clause.subject().last())
                .mapToObj(sentence::token)
                .filter(Token::isNoun)
                .map(Token::text)
                .anyMatch(word -> passage.vocabulary().frequency(word) >= RECURRING
                        || Topics.of(passage).contains(word.toLowerCase(Locale.ROOT)));
    }

    /** "a developer has sketched …": of one that is not named, at one time. */
    private boolean tellsOfSomebody() {
        String tag = sentence.token(clause.verbs().finite()).tag();
        boolean past = tag.equals("VBD")
                || sentence.token(clause.verbs().finite()).lemma().equals("have");
        return past && sentence.token(clause.subject().first()).text().matches("(?i)an?|one|some");
    }
}

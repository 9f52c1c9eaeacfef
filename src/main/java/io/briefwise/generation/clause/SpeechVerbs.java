package io.briefwise.generation.clause;

import io.briefwise.language.Token;
import java.util.Set;

/** Verbs by which a text reports what others say or hold. */
public final class SpeechVerbs {

    private static final Set<String> LEMMAS = Set.of(
            "say",
            "assert",
            "claim",
            "argue",
            "believe",
            "think",
            "suggest",
            "state",
            "report",
            "warn",
            "announce",
            "insist",
            "maintain",
            "hold",
            "note",
            "add",
            "explain",
            "acknowledge",
            "admit",
            "deny",
            "predict",
            "hope",
            "fear",
            "find",
            "show",
            "estimate",
            "conclude",
            "tell",
            "expect",
            "declare",
            "contend",
            "reveal",
            "discover",
            "write",
            "agree",
            "feel",
            "know",
            "reply",
            "caution",
            "complain",
            "concede",
            "confirm",
            "counter",
            "stress",
            "emphasise",
            "emphasize",
            "recall",
            "remark",
            "object",
            "protest",
            "observe",
            "calculate",
            "reckon",
            "suspect",
            "worry",
            "testify",
            "forecast",
            "foresee",
            "allege",
            "affirm",
            "doubt",
            "recommend",
            "propose",
            "point",
            "respond");
    /** By these somebody stands to what is said; "deny", "doubt", "fear" and "hope" say something else of it. */
    private static final Set<String> HOLDING = Set.of(
            "say", "assert", "claim", "argue", "believe", "think", "suggest", "state", "report", "warn", "insist", "maintain",
            "note", "add", "explain", "acknowledge", "admit", "predict", "find", "estimate", "conclude", "declare",
            "contend", "reply", "caution", "complain", "concede", "confirm", "counter", "stress", "emphasise", "emphasize",
            "remark", "object", "observe", "calculate", "reckon", "suspect", "testify", "forecast", "allege", "affirm",
            "point", "respond", "write", "expect");

    private SpeechVerbs() {}

    /** Whether who says it stands to it. */
    public static boolean holds(Token token) {
        return HOLDING.contains(token.lemma());
    }

    public static boolean reports(Token token) {
        return LEMMAS.contains(token.lemma());
    }
}

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
            "know");

    private SpeechVerbs() {}

    public static boolean reports(Token token) {
        return LEMMAS.contains(token.lemma());
    }
}

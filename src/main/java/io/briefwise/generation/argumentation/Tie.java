package io.briefwise.generation.argumentation;

import io.briefwise.question.argument.LinkKind;
import io.briefwise.question.argument.Scheme;
import org.jspecify.annotations.Nullable;

/** A link between two statements before they have their names in the map. */
record Tie(
        Statement from,
        Statement to,
        LinkKind kind,
        String cue,
        @Nullable Scheme scheme) {

    Tie(Statement from, Statement to, LinkKind kind, String cue) {
        this(from, to, kind, cue, null);
    }
}

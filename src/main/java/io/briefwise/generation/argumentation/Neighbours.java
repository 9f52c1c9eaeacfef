package io.briefwise.generation.argumentation;

import io.briefwise.generation.discourse.Link;
import io.briefwise.question.argument.LinkKind;
import io.briefwise.question.argument.NodeKind;
import java.util.Optional;

/**
 * How a statement bears on the one just before it, by the connective or the pointing words at its head.
 *
 * @param before the statement of the sentence before, in the same paragraph
 * @param after the statement that the words stand in
 */
record Neighbours(Statement before, Statement after) {

    /** The link that a connective licenses; addition is told by what stands before, see {@link Grouping}. */
    Optional<Tie> by(Link link) {
        String cue = link.connective().words();
        return switch (link.connective().relation()) {
            case CONCLUSION, RESULT -> supported(cue);
            case REASON, EXAMPLE -> Optional.of(tie(after, before, LinkKind.SUPPORTS, cue));
            case CONTRAST, CONCESSION -> turn(cue);
            case RESTATEMENT -> Optional.of(tie(after, before, LinkKind.ELABORATES, cue));
            case ADDITION, CONDITION, TIME, PURPOSE -> Optional.empty();
        };
    }

    /** "This shows that …": what stands before supports it. */
    Optional<Tie> byPointing() {
        return Opener.of(after.sentence().text()).flatMap(this::supported);
    }

    private Optional<Tie> supported(String cue) {
        return before.kind() == NodeKind.QUESTION
                ? Optional.empty()
                : Optional.of(tie(before, after, LinkKind.SUPPORTS, cue));
    }

    /** What turns on an objection rebuts it; what turns on a claim limits it; two facts side by side do neither. */
    private Optional<Tie> turn(String cue) {
        if (before.kind() == NodeKind.OBJECTION) {
            return Optional.of(tie(after.as(NodeKind.REBUTTAL), before, LinkKind.ATTACKS, cue));
        }
        return before.claims() || after.claims()
                ? Optional.of(tie(after, before, LinkKind.QUALIFIES, cue))
                : Optional.empty();
    }

    private static Tie tie(Statement from, Statement to, LinkKind kind, String cue) {
        return new Tie(from, to, kind, cue, SchemeMarks.of(from, to, kind).orElse(null));
    }
}

package io.briefwise.question.argument;

import org.jspecify.annotations.Nullable;

/**
 * How one statement of an argument bears on another.
 *
 * @param from the id of the statement that bears
 * @param to the id of the statement it bears on
 * @param kind how
 * @param cue the words of the text that show it
 * @param scheme the argumentation scheme, where its marks are there
 */
public record ArgumentLink(
        String from,
        String to,
        LinkKind kind,
        String cue,
        @Nullable Scheme scheme) {

    public ArgumentLink {
        if (from.equals(to) || cue.isBlank()) {
            throw new IllegalArgumentException(
                    "a link goes from one statement to another and names its cue: %s, %s, “%s”"
                            .formatted(from, to, cue));
        }
    }

    public ArgumentLink(String from, String to, LinkKind kind, String cue) {
        this(from, to, kind, cue, null);
    }
}

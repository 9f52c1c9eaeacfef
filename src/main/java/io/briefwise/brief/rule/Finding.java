package io.briefwise.brief.rule;

import io.briefwise.brief.Aside;
import java.time.LocalDate;

/** What a rule sees in a line. */
public sealed interface Finding {

    /** It belongs to the page, not to the text. */
    record Furniture() implements Finding {}

    /** It belongs to the page, and so does what comes behind it up to the next running text. */
    record FurnitureFollows() implements Finding {}

    /** It names who wrote the text. */
    record Author(String name) implements Finding {}

    /**
     * It says when the text was published.
     *
     * @param changed whether it is only the date of a later change
     */
    record Published(LocalDate date, boolean changed) implements Finding {}

    /** It is the heading of what follows. */
    record Heading() implements Finding {}

    /** It stands beside the text. */
    record Beside(Aside.Kind kind) implements Finding {}

    /** It heads the notes, which go on to the next heading or the end. */
    record NotesFollow() implements Finding {}
}

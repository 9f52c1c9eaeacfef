package io.briefwise.brief.assembly;

import io.briefwise.brief.Aside;
import io.briefwise.brief.text.Traced;

/** What a block turned out to be. */
sealed interface Piece {

    /** Running text. */
    record Text(Traced text) implements Piece {}

    /** The heading of what follows. */
    record Heading(int level, String text) implements Piece {}

    /** Kept beside the text. */
    record Beside(Aside aside) implements Piece {}

    /** Left out. */
    record LeftOut(String text) implements Piece {}
}

package io.briefwise.ui.teaching.arrangement;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.Accommodation;
import java.util.List;

/**
 * The learners of a class with what they are granted.
 *
 * @param everybody what the whole class has
 */
record Roll(Accommodation everybody, List<Line> lines) {

    /** One learner, with what they have of their own. */
    record Line(PersonId learner, String name, Accommodation granted) {}

    Roll {
        lines = List.copyOf(lines);
    }
}

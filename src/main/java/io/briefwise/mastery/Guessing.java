package io.briefwise.mastery;

import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.Matching;
import io.briefwise.question.MultipleChoice;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Ordering;
import io.briefwise.question.Question;
import io.briefwise.question.TypedQuestion;

/**
 * What blind guessing is worth: one of the options that one can be chosen of, one of the answers for each prompt that is to
 * be matched, nothing where several have to be found, put in order or written.
 */
final class Guessing {

    private Guessing() {}

    static double floor(Question question) {
        return switch (question) {
            case ClosedQuestion closed -> 1.0 / closed.options().size();
            case Matching matching -> 1.0 / matching.answers().size();
            case MultipleChoice _, Ordering _, TypedQuestion _, OpenQuestion _ -> 0;
        };
    }
}

package io.briefwise.ui.quizzing;

import io.briefwise.attempt.Certainty;
import io.briefwise.question.Response;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** An answer that is chosen but not yet given: in a check the first one counts, so it is given by a button. */
final class AnswerDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient @Nullable Response response;
    private @Nullable Certainty certainty;

    void set(Response chosen, @Nullable Certainty sure) {
        response = chosen;
        certainty = sure;
    }

    void ifGiven(AnswerBody.Listener listener) {
        if (response != null) {
            listener.answered(response, certainty);
        }
    }
}

package io.briefwise.ui.quizzing.answer;

import io.briefwise.attempt.Certainty;
import io.briefwise.question.Response;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** An answer that is chosen but not yet given: in a check the first one counts, so it is given by a button. */
public final class AnswerDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient @Nullable Response response;
    private @Nullable Certainty certainty;

    /** Takes what is chosen; tells whether anything is. */
    public boolean set(Response chosen, @Nullable Certainty sure) {
        response = chosen;
        certainty = sure;
        return !chosen.empty();
    }

    public void ifGiven(AnswerBody.Listener listener) {
        if (response != null) {
            listener.answered(response, certainty);
        }
    }
}

package io.briefwise.ui.quizzing.answer;

import io.briefwise.feedback.Remarks;
import java.util.concurrent.Future;

/** What comes of asking about a draft. */
sealed interface DraftAsked {

    /** It is being read. */
    record Reading(Future<Remarks> remarks) implements DraftAsked {}

    /**
     * It is not read.
     *
     * @param why its name in the message bundles
     */
    record NotRead(String why) implements DraftAsked {}
}

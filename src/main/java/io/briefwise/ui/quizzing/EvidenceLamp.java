package io.briefwise.ui.quizzing;

import io.briefwise.attempt.Reviewed;
import io.briefwise.ui.quizzing.answer.TextTask;
import java.io.Serializable;

/** The text beside a question: what an answer rests on is lit in it, and what is asked for is marked in it. */
public interface EvidenceLamp extends Serializable {

    void light(Reviewed one);

    void putOut();

    /** Brings the paragraph of a number into view. */
    void point(int paragraph);

    /** Makes the text ready for what a question has the learner do in it. */
    void offer(TextTask task);
}

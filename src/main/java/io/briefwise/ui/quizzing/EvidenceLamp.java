package io.briefwise.ui.quizzing;

import io.briefwise.attempt.AttemptResult.Released;
import io.briefwise.ui.quizzing.answer.SentenceChoice;
import java.io.Serializable;

/** The text beside a question: what an answer rests on is lit in it, and what is asked for is marked in it. */
public interface EvidenceLamp extends Serializable {

    void light(Released released);

    void putOut();

    /** Makes the sentences of the text targets, one of which is to be marked. */
    void offer(SentenceChoice sentences);
}

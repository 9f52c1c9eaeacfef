package io.briefwise.ui.quizzing;

import io.briefwise.attempt.AttemptResult.Released;
import java.io.Serializable;

/** Lights up in the text beside a question what its answer rests on. */
public interface EvidenceLamp extends Serializable {

    void light(Released released);

    void putOut();
}

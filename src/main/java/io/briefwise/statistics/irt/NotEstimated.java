package io.briefwise.statistics.irt;

import java.util.Locale;
import java.util.ResourceBundle;

/** Why a question, or a whole model, has no estimate. The words are in the message bundle {@code messages/statistics}. */
public enum NotEstimated {
    /** Full marks for all: the difficulty would be −∞. */
    ALL_RIGHT,
    /** No mark for anybody: the difficulty would be ∞. */
    NONE_RIGHT,
    /** A mark between nothing and the maximum; the models know right and wrong only. */
    PART_MARKS,
    /** A maximum of 0. */
    WORTH_NOTHING,
    /** Fewer questions than the model needs. */
    TOO_FEW_QUESTIONS,
    /** The answers to the questions have nothing in common: the common slope is 0, and no difficulty is defined. */
    NOTHING_IN_COMMON,
    /** The answers to this question have nothing in common with those to the others: its slope is 0. */
    UNRELATED,
    /** A slope grows without bound: the answers can be explained by a step. */
    STEP,
    /** Several estimates explain the answers equally well. */
    AMBIGUOUS,
    /** The search for the most likely estimates did not end. */
    NO_CONVERGENCE;

    /** The sentence in English. */
    public String sentence() {
        return ResourceBundle.getBundle("messages.statistics", Locale.ROOT).getString("irt." + name());
    }
}

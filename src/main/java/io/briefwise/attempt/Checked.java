package io.briefwise.attempt;

/** What became of an answer that was handed over to be checked. */
public sealed interface Checked {

    /** It is final; what may be shown of it is in the result. */
    record Settled(Receipt receipt) implements Checked {}

    /**
     * It is not right, and can be tried again. Nothing of the right answer is told but where to look.
     *
     * @param left how many tries are left
     */
    record TryAgain(Receipt receipt, int left, TryHint hint) implements Checked {}

    /** Nothing was checked: the answer was not taken, or there is none. */
    record NotChecked(Saved saved) implements Checked {}
}

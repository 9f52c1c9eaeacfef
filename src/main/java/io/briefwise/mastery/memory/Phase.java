package io.briefwise.mastery.memory;

/** Where a card stands. */
public enum Phase {
    /** New: asked again within the day. */
    LEARNING,
    /** Asked again after days. */
    REVIEW,
    /** Forgotten: asked again within the day. */
    RELEARNING
}

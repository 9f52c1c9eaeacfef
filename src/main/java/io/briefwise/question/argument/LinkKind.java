package io.briefwise.question.argument;

/** How one statement bears on another. */
public enum LinkKind {
    /** It is a reason for it. */
    SUPPORTS("supports"),
    /** It speaks against it. */
    ATTACKS("attacks"),
    /** It says how far or under what condition it holds. */
    QUALIFIES("qualifies"),
    /** It is granted although it speaks against it. */
    CONCEDES("concedes"),
    /** It is an answer to the question. */
    ANSWERS("answers"),
    /** Both can hardly be true. */
    CONFLICTS("conflicts"),
    /** It came of it. */
    RESULTS_FROM("results-from"),
    /** It says more about it. */
    ELABORATES("elaborates");

    private final String id;

    LinkKind(String id) {
        this.id = id;
    }

    /** As it stands in files. */
    public String id() {
        return id;
    }
}

package io.briefwise.question;

/** Why an option stands among the options (after Berzak et al. 2020). */
public enum Role {
    /** The right answer. */
    KEY("key"),
    /** A misreading of the evidence itself. */
    MISREAD("misread"),
    /** True, but of another place in the text. */
    OTHER_SPAN("other-span"),
    /** Plausible, without support in the text. */
    NO_SUPPORT("no-support"),
    /** A step of a fixed scale that the evidence does not reach, or oversteps. */
    SCALE("scale");

    private final String id;

    Role(String id) {
        this.id = id;
    }

    /** The name as files give it. */
    public String id() {
        return id;
    }
}

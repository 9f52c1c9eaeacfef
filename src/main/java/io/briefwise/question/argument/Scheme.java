package io.briefwise.question.argument;

/** Argumentation schemes whose marks can be seen in a text (Walton, Reed and Macagno 2008). */
public enum Scheme {
    CAUSE_TO_EFFECT("cause to effect"),
    EXPERT_OPINION("expert opinion"),
    POSITION_TO_KNOW("position to know"),
    ANALOGY("analogy"),
    SIGN("sign"),
    EXAMPLE("example"),
    CONSEQUENCES("consequences"),
    PRACTICAL_REASONING("practical reasoning"),
    COMMITMENT("commitment"),
    PRECEDENT("precedent"),
    POPULAR_OPINION("popular opinion");

    private final String id;

    Scheme(String id) {
        this.id = id;
    }

    /** As it stands in files. */
    public String id() {
        return id;
    }
}

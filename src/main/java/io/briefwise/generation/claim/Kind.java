package io.briefwise.generation.claim;

/** What kind of thing a sentence says. */
public enum Kind {
    FACT("A fact that can be checked", "reports something that can be looked up"),
    INFERENCE("An inference from evidence", "concludes something that was not observed"),
    JUDGEMENT("A judgement of value", "says how good or bad, weighty or slight something is"),
    PREDICTION("A prediction", "says what will or may come"),
    RECOMMENDATION("A recommendation", "says what somebody should do");

    private final String title;
    private final String does;

    Kind(String title, String does) {
        this.title = title;
        this.does = does;
    }

    /** The name as options give it. */
    public String title() {
        return title;
    }

    /** What such a sentence does, to follow "a sentence that". */
    public String does() {
        return does;
    }
}

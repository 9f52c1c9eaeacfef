package io.briefwise.generation.claim;

import java.util.List;

/** What kind of thing a sentence says. */
public enum Kind {
    FACT("A fact: something that can be looked up and checked", "reports something that can be looked up"),
    INFERENCE("An inference: a conclusion drawn from signs or evidence", "concludes something that was not observed"),
    JUDGEMENT(
            "A judgement: how good, bad or important something is",
            "says how good or bad, weighty or slight something is"),
    PREDICTION("A prediction: what is going to happen in the future", "says what will or may come"),
    RECOMMENDATION("A recommendation: what somebody ought to do", "says what somebody should do");

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

    /**
     * Those among which it can be told, in a fixed order. What is judged good or foretold is inferred from something too, so
     * that an inference is not offered beside a judgement or a prediction that is right.
     */
    public List<Kind> offered() {
        return switch (this) {
            case JUDGEMENT, PREDICTION -> List.of(FACT, JUDGEMENT, PREDICTION, RECOMMENDATION);
            case FACT, INFERENCE, RECOMMENDATION -> List.of(FACT, INFERENCE, PREDICTION, RECOMMENDATION);
        };
    }

    /** What such a sentence does, to follow "a sentence that". */
    public String does() {
        return does;
    }
}

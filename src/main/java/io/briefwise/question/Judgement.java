package io.briefwise.question;

import java.util.List;

/** A statement to be judged by the text; its options are True, False and Not stated, in this order. */
public record Judgement(Head head, List<Option> options) implements ClosedQuestion {

    public static final List<String> LABELS = List.of("True", "False", "Not stated");

    public Judgement {
        options = OneKey.among(options, head.stem());
        if (!options.stream().map(Option::text).toList().equals(LABELS)) {
            throw new IllegalArgumentException("options of a judgement are " + LABELS + ": " + head.stem());
        }
    }

    @Override
    public Form form() {
        return Form.TRUE_FALSE_NOT_STATED;
    }
}

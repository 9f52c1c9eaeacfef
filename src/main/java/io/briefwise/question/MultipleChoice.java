package io.briefwise.question;

import java.util.List;

/** Several answers out of more; the stem says how many are right. */
public record MultipleChoice(Head head, List<Option> options) implements Question {

    public MultipleChoice {
        options = List.copyOf(options);
        long keys = options.stream().filter(Option::key).count();
        if (keys < 2 || keys == options.size()) {
            throw new IllegalArgumentException(
                    "%d options with %d keys: %s".formatted(options.size(), keys, head.stem()));
        }
    }

    /** How many options are right. */
    public int keys() {
        return (int) options.stream().filter(Option::key).count();
    }

    @Override
    public Form form() {
        return Form.MULTIPLE_CHOICE;
    }
}

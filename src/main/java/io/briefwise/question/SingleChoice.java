package io.briefwise.question;

import java.util.List;

/** One answer out of several. */
public record SingleChoice(Head head, List<Option> options) implements ClosedQuestion {

    public SingleChoice {
        options = OneKey.among(options, head.stem());
    }

    @Override
    public Form form() {
        return Form.SINGLE_CHOICE;
    }
}

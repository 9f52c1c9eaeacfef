package io.briefwise.question;

import java.util.List;

/**
 * The sentence to be found in the text itself. Its options are the sentences of one paragraph, in their order and to the
 * letter; the paragraph is the one that its evidence lies in.
 */
public record MarkTheSentence(Head head, List<Option> options) implements ClosedQuestion {

    public MarkTheSentence {
        options = OneKey.among(options, head.stem());
    }

    @Override
    public Form form() {
        return Form.MARK_THE_SENTENCE;
    }
}

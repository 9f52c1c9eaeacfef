package io.briefwise.question;

import java.util.List;

/**
 * A name or a few words to be typed.
 *
 * @param head its stem, skill and evidence
 * @param accepted what is right, the best first
 * @param others names in the text that an answer must never be taken for one of the accepted from, however alike
 * @param slips how many slips of spelling are forgiven at most; a short word forgives fewer
 */
public record ShortAnswer(Head head, List<String> accepted, List<String> others, int slips) implements TypedQuestion {

    public static final int USUAL_SLIPS = 2;

    public ShortAnswer {
        accepted = List.copyOf(accepted);
        others = List.copyOf(others);
        if (accepted.isEmpty()
                || accepted.stream().anyMatch(String::isBlank)
                || others.stream().anyMatch(accepted::contains)
                || slips < 0) {
            throw new IllegalArgumentException(
                    "%s accepted but not %s, with %d slips: %s".formatted(accepted, others, slips, head.stem()));
        }
    }

    @Override
    public String right() {
        return accepted.getFirst();
    }

    @Override
    public Form form() {
        return Form.SHORT_ANSWER;
    }
}

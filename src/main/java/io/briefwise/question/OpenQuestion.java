package io.briefwise.question;

import java.util.List;

/**
 * A question answered in own words and marked by a rubric.
 *
 * @param head its stem, skill and evidence
 * @param rubric three to five criteria
 * @param modelAnswer one answer built from the text that meets them
 * @param hints at most two, each leading back to the text without giving the answer away
 */
public record OpenQuestion(Head head, List<Criterion> rubric, String modelAnswer, List<String> hints)
        implements Question {

    public OpenQuestion {
        rubric = List.copyOf(rubric);
        hints = List.copyOf(hints);
        if (rubric.size() < 3 || rubric.size() > 5) {
            throw new IllegalArgumentException(
                    "a rubric has three to five criteria, not " + rubric.size() + ": " + head.stem());
        }
        if (hints.size() > 2) {
            throw new IllegalArgumentException("at most two hints, not " + hints.size() + ": " + head.stem());
        }
    }

    @Override
    public Form form() {
        return Form.OPEN_ANSWER;
    }
}

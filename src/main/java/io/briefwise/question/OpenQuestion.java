package io.briefwise.question;

import java.util.List;

/**
 * A question answered in own words and marked by a rubric.
 *
 * @param head its stem, skill and evidence
 * @param rubric three to five criteria
 * @param modelAnswer one answer built from the text that meets them
 */
public record OpenQuestion(Head head, List<Criterion> rubric, String modelAnswer) implements Question {

    public OpenQuestion {
        rubric = List.copyOf(rubric);
        if (rubric.size() < 3 || rubric.size() > 5) {
            throw new IllegalArgumentException(
                    "a rubric has three to five criteria, not " + rubric.size() + ": " + head.stem());
        }
    }

    @Override
    public Form form() {
        return Form.OPEN_ANSWER;
    }
}

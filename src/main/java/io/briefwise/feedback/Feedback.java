package io.briefwise.feedback;

import java.util.List;

/**
 * What the machine sees in a draft: an estimate to think about, never a grade.
 *
 * @param criteria one estimate for each criterion of the rubric, in its order
 * @param moves what the draft does as an argument
 * @param certainty whether it keeps the author's certainty
 * @param copying how much of it stands in the text word for word
 */
public record Feedback(List<CriterionEstimate> criteria, Moves moves, Certainty certainty, Copying copying) {

    public Feedback {
        criteria = List.copyOf(criteria);
    }

    /** The estimates that agree well enough with people's marks to be put before a learner. */
    public List<CriterionEstimate> shown() {
        return criteria.stream().filter(estimate -> estimate.kind().isShown()).toList();
    }
}

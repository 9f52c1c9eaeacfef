package io.briefwise.generation.family;

import io.briefwise.generation.claim.Quotation;
import io.briefwise.generation.clause.Commitment;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import java.util.List;

/** The fixed scale of certainty, with the reasons that its steps carry. */
final class CertaintyScale {

    private static final List<Commitment> STEPS =
            List.of(Commitment.CERTAIN, Commitment.LIKELY, Commitment.POSSIBLE, Commitment.DOUBTFUL);

    private CertaintyScale() {}

    static String asking(Quotation quotation) {
        return "How sure is the author of what is said in %s?".formatted(quotation.cited());
    }

    /** A claim without a hedge. */
    static List<Option> certain(String because) {
        return STEPS.stream()
                .map(step -> step == Commitment.CERTAIN
                        ? new Option(title(step), Role.KEY, "Right: " + because + ".")
                        : new Option(title(step), Role.SCALE, "Wrong: %s.".formatted(because)))
                .toList();
    }

    /** A claim under a hedge that stands at the given mark. */
    static List<Option> hedged(Commitment key, String words, String mark) {
        return STEPS.stream()
                .map(step -> step == key
                        ? new Option(
                                title(step), Role.KEY, "Right: “%s” in %s governs the claim.".formatted(words, mark))
                        : new Option(title(step), Role.SCALE, wrong(step, key, words, mark)))
                .toList();
    }

    private static String wrong(Commitment step, Commitment key, String words, String mark) {
        if (step == Commitment.CERTAIN) {
            return "Wrong: “%s” in %s stops short of certainty.".formatted(words, mark);
        }
        if (step == Commitment.DOUBTFUL) {
            return "Wrong: “%s” in %s casts no doubt on the claim.".formatted(words, mark);
        }
        return key == Commitment.DOUBTFUL
                ? "Wrong: “%s” in %s speaks against the claim.".formatted(words, mark)
                : "Wrong: “%s” in %s says %s than that."
                        .formatted(words, mark, step.compareTo(key) < 0 ? "less" : "more");
    }

    private static String title(Commitment step) {
        return switch (step) {
            case CERTAIN -> "Entirely sure: the claim is made without reserve";
            case LIKELY -> "Fairly sure: the claim is held to be probable";
            case POSSIBLE -> "Not sure: the claim is offered as one possibility";
            case DOUBTFUL -> "Doubtful: the claim is held to be improbable";
            case ADVISED -> throw new IllegalArgumentException("advice is no step of the scale");
        };
    }
}

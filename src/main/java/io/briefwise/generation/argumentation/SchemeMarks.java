package io.briefwise.generation.argumentation;

import io.briefwise.question.argument.LinkKind;
import io.briefwise.question.argument.Modality;
import io.briefwise.question.argument.NodeKind;
import io.briefwise.question.argument.Scheme;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The marks by which an argumentation scheme can be told in the words of a reason. */
final class SchemeMarks {

    private static final Map<Scheme, Pattern> MARKS = Map.of(
            Scheme.EXPERT_OPINION,
            pattern(
                    "experts?|scientists?|researchers?|economists?|professors?|engineers?|doctors?|historians?|study|studies"
                            + "|survey|review of"),
            Scheme.ANALOGY,
            pattern("similarly|likewise|in the same way|just as|analog\\w+|comparable to"),
            Scheme.PRECEDENT,
            pattern("precedent|as happened|the last time|in the past|has been done before|footsteps"),
            Scheme.EXAMPLE,
            pattern("for example|for instance|a case in point|to take one"),
            Scheme.COMMITMENT,
            pattern("promised|pledged|vowed|committed (?:itself|himself|herself|themselves)|has undertaken"),
            Scheme.POPULAR_OPINION,
            pattern("most people|public opinion|majority of (?:people|voters|residents)|poll"),
            Scheme.CAUSE_TO_EFFECT,
            pattern("leads? to|led to|causes?|caused|results? in|resulted in|brings? about"));

    private SchemeMarks() {}

    /** The scheme of a reason; empty where no mark stands there, or where it is no reason. */
    static Optional<Scheme> of(Statement reason, Statement claim, LinkKind kind) {
        if (kind != LinkKind.SUPPORTS) {
            return Optional.empty();
        }
        if (claim.kind() == NodeKind.RECOMMENDATION && reason.modality() == Modality.EXPECTED) {
            return Optional.of(Scheme.CONSEQUENCES);
        }
        return MARKS.entrySet().stream()
                .filter(mark ->
                        mark.getValue().matcher(reason.sentence().text()).find())
                .map(Map.Entry::getKey)
                .min(Scheme::compareTo);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?i)\\b(?:" + words + ")\\b");
    }
}

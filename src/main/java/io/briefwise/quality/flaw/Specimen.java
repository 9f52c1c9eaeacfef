package io.briefwise.quality.flaw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Items as short as the examples of a rule allow. */
final class Specimen {

    private static final List<String> TEXT =
            List.of("Russia signed a treaty with Pakistan in 2014. It was a surprise.");
    private static final String EVIDENCE = "Russia signed a treaty with Pakistan in 2014.";

    private Specimen() {}

    /** One of several options; the first is the key. */
    static WrittenItem choice(String stem, String key, String... distractors) {
        List<String> options = new ArrayList<>(List.of(key));
        options.addAll(List.of(distractors));
        return item("single-choice", stem, options, false, EVIDENCE, "¶1 says so.");
    }

    static WrittenItem cloze(String stem, String key, String... distractors) {
        List<String> options = new ArrayList<>(List.of(key));
        options.addAll(List.of(distractors));
        return item("cloze", stem, options, false, EVIDENCE, "¶1 says so.");
    }

    static WrittenItem statement(String statement) {
        return item(
                "true-false-not-stated",
                statement,
                List.of("True", "False", "Not stated"),
                true,
                EVIDENCE,
                "¶1 says so.");
    }

    static WrittenItem restingOn(String evidence, String reason) {
        return item("single-choice", "Who signed a treaty?", List.of("Russia", "China"), false, evidence, reason);
    }

    private static WrittenItem item(
            String form, String stem, List<String> options, boolean scale, String evidence, String reason) {
        List<String> reasons = Collections.nCopies(options.size(), reason);
        return new WrittenItem(
                "example-1", form, stem, options, List.of(0), List.of(), scale, List.of(evidence), reasons, TEXT);
    }
}

package io.briefwise.question;

import java.util.List;

/**
 * What every question has, whatever its form.
 *
 * @param family what is asked for
 * @param rule the stable name of the rule that made it, or {@code hand-written}
 * @param skill what it exercises
 * @param bloom its level in Bloom's revised taxonomy
 * @param section zero-based index of the section it belongs to
 * @param stem the question, statement or gapped sentence
 * @param evidence the spans that the key rests on, at least one
 * @param explanation what joins the evidence to the key, in a sentence
 * @param confidence how sure the generator is that the question is usable as it is, 0 to 1
 * @param difficulty predicted, in logits on the scale of learners' ability: 0 for a middling question, above for harder
 */
public record Head(
        Family family,
        String rule,
        Skill skill,
        Bloom bloom,
        int section,
        String stem,
        List<Evidence> evidence,
        String explanation,
        double confidence,
        double difficulty) {

    public Head {
        evidence = List.copyOf(evidence);
        if (stem.isBlank()) {
            throw new IllegalArgumentException("a question needs a stem; rule " + rule);
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a question needs evidence: " + stem);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence lies between 0 and 1, not at " + confidence);
        }
        if (!Double.isFinite(difficulty)) {
            throw new IllegalArgumentException("difficulty is a number, not " + difficulty);
        }
    }

    /** The same with other estimates. */
    public Head estimated(double sure, double hard) {
        return new Head(family, rule, skill, bloom, section, stem, evidence, explanation, sure, hard);
    }
}

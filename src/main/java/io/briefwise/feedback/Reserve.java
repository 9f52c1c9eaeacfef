package io.briefwise.feedback;

import io.briefwise.question.Evidence;
import io.briefwise.question.OpenQuestion;
import java.util.Comparator;
import java.util.List;

/**
 * Tells whether a draft keeps the reserve with which the text puts forward the claim that is asked about. Where the draft
 * only reports who says so, the question is left open: an alarm without cause costs more than one missed.
 */
final class Reserve {

    /** So much of the claim must a sentence hold to repeat it. */
    private static final double REPEATS = 0.6;

    private Reserve() {}

    static Certainty of(OpenQuestion question, Draft draft, Vocabulary vocabulary, Weighing weighing) {
        List<Certainty> found = question.head().evidence().stream()
                .map(Evidence::text)
                .flatMap(text -> vocabulary.lines(text).stream())
                .filter(line -> Cue.HEDGE.in(line.text()) && !line.words().isEmpty())
                .map(claim -> draft.lines().stream()
                        .filter(line -> weighing.covered(claim.words(), line.words()) >= REPEATS)
                        .max(Comparator.comparingDouble(line -> weighing.covered(claim.words(), line.words())))
                        .map(line -> of(line.text()))
                        .orElse(Certainty.NOT_IN_QUESTION))
                .toList();
        return found.stream().max(Comparator.naturalOrder()).orElse(Certainty.NOT_IN_QUESTION);
    }

    private static Certainty of(String repeated) {
        if (Cue.HEDGE.in(repeated)) {
            return Certainty.KEPT;
        }
        return Cue.ATTRIBUTION.in(repeated) && !Cue.SURE.in(repeated) ? Certainty.NOT_IN_QUESTION : Certainty.RAISED;
    }
}

package io.briefwise.attempt;

import io.briefwise.grading.Grade;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * An attempt marked by certainty (Gardner-Medwin): right as a guess, fairly sure or sure gains 1, 2 or 3; wrong costs 0, 2
 * or 6. So it pays to be honest: to say fairly sure above a chance of 2/3, sure above 0.8. Part marks gain their fraction
 * of what right would; a fraction of 0 is wrong. Who said nothing guessed; with several tries the last word counts.
 *
 * @param points may be below 0
 * @param possible 3 for each question that is marked
 * @param calibration how right answers were, by how sure the learner was
 */
public record CertaintyScore(double points, int possible, Map<Certainty, Accuracy> calibration) {

    /** How right some answers were. */
    public record Accuracy(int answers, double mean) {
        private Accuracy and(double fraction) {
            return new Accuracy(answers + 1, (mean * answers + fraction) / (answers + 1));
        }
    }

    /** An answer that was graded. */
    record Stated(Certainty certainty, double fraction) {}

    public CertaintyScore {
        calibration = Map.copyOf(calibration);
    }

    /** @param unanswered how many questions are marked without an answer; they gain and cost nothing */
    static CertaintyScore of(Collection<Stated> answers, int unanswered) {
        double points = 0;
        Map<Certainty, Accuracy> calibration = new EnumMap<>(Certainty.class);
        for (Stated answer : answers) {
            points += of(answer.fraction(), answer.certainty());
            calibration.put(
                    answer.certainty(),
                    calibration
                            .getOrDefault(answer.certainty(), new Accuracy(0, 0))
                            .and(answer.fraction()));
        }
        return new CertaintyScore(points, 3 * (answers.size() + unanswered), calibration);
    }

    static CertaintyScore ofReviewed(Collection<Reviewed> questions) {
        return of(
                questions.stream()
                        .filter(one -> one.answer() != null && one.grade() instanceof Grade.Scored)
                        .map(CertaintyScore::stated)
                        .toList(),
                (int) questions.stream().filter(one -> one.answer() == null).count());
    }

    static double of(double fraction, Certainty certainty) {
        if (fraction > 0) {
            return fraction
                    * switch (certainty) {
                        case GUESS -> 1;
                        case FAIRLY_SURE -> 2;
                        case SURE -> 3;
                    };
        }
        return switch (certainty) {
            case GUESS -> 0;
            case FAIRLY_SURE -> -2;
            case SURE -> -6;
        };
    }

    private static Stated stated(Reviewed one) {
        if (one.answer() == null || !(one.grade() instanceof Grade.Scored(double fraction))) {
            throw new IllegalArgumentException("no graded answer to question " + one.number());
        }
        Certainty said = one.answer().certainty();
        return new Stated(said == null ? Certainty.GUESS : said, fraction);
    }
}

package io.briefwise.mastery;

import io.briefwise.attempt.Certainty;
import io.briefwise.attempt.LoggedAnswer;
import io.briefwise.statistics.Share;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How often a learner is right where they say how sure they are. An open answer counts with its fraction.
 *
 * @param levels guess, fairly sure and sure, each with what was answered so
 * @param meaning what that says, in a word
 * @param averageMark what certainty-based marking would give an answer on average, −6 to 3; null without answers
 */
public record Calibration(
        List<Level> levels, Meaning meaning, @Nullable Double averageMark) {

    /**
     * One point of the curve.
     *
     * @param certainty what was said
     * @param honestFrom the share right from which that is the best thing to say
     * @param honestTo and up to which
     * @param right the share that was right with its interval, null where nothing was answered so
     * @param answers how many were
     */
    public record Level(
            Certainty certainty,
            double honestFrom,
            double honestTo,
            @Nullable Share right,
            int answers) {}

    /** What the curve says. A level speaks once its whole interval lies outside its honest range. */
    public enum Meaning {
        /** Fewer than ten answers with a word on certainty. */
        TOO_FEW,
        /** Right less often than they say. */
        TOO_SURE,
        /** Right more often than they say. */
        TOO_DOUBTFUL,
        /** Too sure at one level and too doubtful at another: the words tell little. */
        TELLS_LITTLE,
        /** Nothing speaks against what they say. */
        AS_STATED
    }

    /** From here on "fairly sure" pays better than "guess", and "sure" better than "fairly sure". */
    private static final double FAIRLY_SURE_FROM = 2.0 / 3;

    private static final double SURE_FROM = 0.8;
    private static final int LEAST_ANSWERS = 10;

    public Calibration {
        levels = List.copyOf(levels);
    }

    static Calibration of(List<Answered> answers) {
        Map<Certainty, List<Double>> fractions = new EnumMap<>(Certainty.class);
        for (Certainty certainty : Certainty.values()) {
            fractions.put(
                    certainty,
                    answers.stream()
                            .map(Answered::answer)
                            .filter(answer -> answer.certainty() == certainty)
                            .map(LoggedAnswer::fraction)
                            .toList());
        }
        List<Level> levels = fractions.entrySet().stream()
                .map(entry -> level(entry.getKey(), entry.getValue()))
                .toList();
        OptionalDouble mark = fractions.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(fraction -> mark(entry.getKey(), fraction)))
                .mapToDouble(Double::doubleValue)
                .average();
        return new Calibration(levels, meaning(levels), mark.isPresent() ? mark.getAsDouble() : null);
    }

    /** Certainty-based marking: right +1, +2 or +3, a part of that for a part, wrong 0, −2 or −6. */
    static double mark(Certainty certainty, double fraction) {
        double right = switch (certainty) {
            case GUESS -> 1;
            case FAIRLY_SURE -> 2;
            case SURE -> 3;
        };
        double wrong = switch (certainty) {
            case GUESS -> 0;
            case FAIRLY_SURE -> -2;
            case SURE -> -6;
        };
        return fraction > 0 ? fraction * right : wrong;
    }

    private static Level level(Certainty certainty, List<Double> fractions) {
        double sum = fractions.stream().mapToDouble(Double::doubleValue).sum();
        int answers = fractions.size();
        Share right = answers == 0 ? null : new Share(Math.min(sum, answers), answers);
        return switch (certainty) {
            case GUESS -> new Level(certainty, 0, FAIRLY_SURE_FROM, right, answers);
            case FAIRLY_SURE -> new Level(certainty, FAIRLY_SURE_FROM, SURE_FROM, right, answers);
            case SURE -> new Level(certainty, SURE_FROM, 1, right, answers);
        };
    }

    private static Meaning meaning(List<Level> levels) {
        if (levels.stream().mapToInt(Level::answers).sum() < LEAST_ANSWERS) {
            return Meaning.TOO_FEW;
        }
        boolean tooSure = false;
        boolean tooDoubtful = false;
        for (Level level : levels) {
            Share right = level.right();
            tooSure |= right != null && right.interval().high() < level.honestFrom();
            tooDoubtful |= right != null && right.interval().low() > level.honestTo();
        }
        if (tooSure) {
            return tooDoubtful ? Meaning.TELLS_LITTLE : Meaning.TOO_SURE;
        }
        return tooDoubtful ? Meaning.TOO_DOUBTFUL : Meaning.AS_STATED;
    }
}

package io.briefwise.feedback;

import io.briefwise.feedback.MarkedAnswers.Marked;
import io.briefwise.generation.ModelsForTests;
import io.briefwise.statistics.GradedAgreement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Learns from the marks of the developing half how much each sign counts, and writes {@code weights.tsv}. Run it in the
 * project's folder after new marks. A ridge regression of the mark on the standardised signs: weights common to all kinds of
 * criteria, and for each kind what sets it apart, held back the more strongly; then the two bars that agree best.
 */
public final class LearningTheEstimates {

    private static final Path WEIGHTS = Path.of("src/main/resources/io/briefwise/feedback/weights.tsv");
    private static final double RIDGE = 20;
    private static final double APART = 0.5;
    private static final int SIGNS = Sign.values().length;
    private static final CriterionKind[] KINDS = CriterionKind.values();

    /** Bars far from halfway between the grades must earn it. */
    private static final double USUAL_PARTLY = 0.6;

    private static final double USUAL_MET = 1.2;
    private static final double HOLD = 0.02;

    private record Example(CriterionKind kind, double[] signs, int mark) {}

    private LearningTheEstimates() {}

    public static void main(String[] arguments) throws IOException {
        List<Example> examples =
                examples(MarkedAnswers.in(MarkedAnswers.FOLDER), new DraftReader(ModelsForTests.annotator()));
        Files.write(WEIGHTS, learned(examples));
    }

    private static List<Example> examples(List<Marked> answers, DraftReader reader) {
        List<Example> examples = new ArrayList<>();
        for (Marked one : answers.stream().filter(answer -> !answer.heldOut()).toList()) {
            List<Map<Sign, Double>> signs = reader.signs(one.brief(), one.question(), one.answer());
            for (int i = 0; i < signs.size(); i++) {
                double[] row = new double[SIGNS];
                signs.get(i).forEach((sign, size) -> row[sign.ordinal()] = size);
                CriterionKind kind = CriterionKind.of(one.question().rubric().get(i));
                examples.add(new Example(kind, row, one.adjudicated().get(i)));
            }
        }
        return examples;
    }

    private static List<String> learned(List<Example> examples) {
        double[] mean = new double[SIGNS];
        double[] spread = new double[SIGNS];
        for (int i = 0; i < SIGNS; i++) {
            int sign = i;
            mean[i] = examples.stream()
                    .mapToDouble(one -> one.signs()[sign])
                    .average()
                    .orElse(0);
            spread[i] = Math.sqrt(examples.stream()
                    .mapToDouble(one -> Math.pow(one.signs()[sign] - mean[sign], 2))
                    .average()
                    .orElse(1));
        }
        double marks = examples.stream().mapToInt(Example::mark).average().orElse(0);
        RealMatrix rows = new Array2DRowRealMatrix(examples.stream()
                .map(one -> row(one.kind(), standard(one.signs(), mean, spread)))
                .toArray(double[][]::new));
        double[] target =
                examples.stream().mapToDouble(one -> one.mark() - marks).toArray();
        RealMatrix square = rows.transpose().multiply(rows);
        for (int i = 0; i < square.getRowDimension(); i++) {
            square.addToEntry(i, i, RIDGE);
        }
        double[] solved = new CholeskyDecomposition(square)
                .getSolver()
                .solve(new ArrayRealVector(rows.transpose().operate(target)))
                .toArray();
        double[] scores = rows.operate(solved);
        double[] bars = bars(examples, scores, marks);
        List<String> lines = new ArrayList<>(
                List.of(
                        "# kind of criterion, sign, weight in marks from 0 to 2; learned by LearningTheEstimates from marked answers"));
        for (CriterionKind kind : KINDS) {
            int apart = SIGNS + kind.ordinal() * (SIGNS + 1);
            double start = marks + APART * solved[apart + SIGNS];
            List<String> weights = new ArrayList<>();
            for (Sign sign : Sign.values()) {
                int i = sign.ordinal();
                double weight = (solved[i] + APART * solved[apart + i]) / spread[i];
                start -= weight * mean[i];
                weights.add(line(kind, sign.name(), weight));
            }
            lines.add(line(kind, "START", start));
            lines.addAll(weights);
            lines.add(line(kind, "PARTLY", bars[0]));
            lines.add(line(kind, "MET", bars[1]));
        }
        return lines;
    }

    private static double[] standard(double[] signs, double[] mean, double[] spread) {
        double[] standard = new double[SIGNS];
        for (int i = 0; i < SIGNS; i++) {
            standard[i] = (signs[i] - mean[i]) / spread[i];
        }
        return standard;
    }

    private static double[] row(CriterionKind kind, double[] signs) {
        double[] row = new double[SIGNS + KINDS.length * (SIGNS + 1)];
        System.arraycopy(signs, 0, row, 0, SIGNS);
        int apart = SIGNS + kind.ordinal() * (SIGNS + 1);
        for (int i = 0; i < SIGNS; i++) {
            row[apart + i] = APART * signs[i];
        }
        row[apart + SIGNS] = APART;
        return row;
    }

    private static double[] bars(List<Example> examples, double[] scores, double marks) {
        double[] best = {USUAL_PARTLY, USUAL_MET};
        double most = -1;
        for (int partly = 4; partly <= 34; partly++) {
            for (int met = partly; met <= 34; met++) {
                double[] bars = {partly * 0.05, met * 0.05};
                double agreement = agreement(examples, scores, marks, bars)
                        - HOLD * (Math.abs(bars[0] - USUAL_PARTLY) + Math.abs(bars[1] - USUAL_MET));
                if (agreement > most) {
                    most = agreement;
                    best = bars;
                }
            }
        }
        return best;
    }

    private static double agreement(List<Example> examples, double[] scores, double marks, double[] bars) {
        List<GradedAgreement.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            double score = scores[i] + marks;
            int estimate = (score >= bars[0] ? 1 : 0) + (score >= bars[1] ? 1 : 0);
            pairs.add(new GradedAgreement.Pair(examples.get(i).mark(), estimate));
        }
        return GradedAgreement.of(Met.values().length, pairs).kappa();
    }

    private static String line(CriterionKind kind, String what, double number) {
        return "%s\t%s\t%s".formatted(kind.id(), what, String.format(Locale.ROOT, "%.4f", number));
    }
}

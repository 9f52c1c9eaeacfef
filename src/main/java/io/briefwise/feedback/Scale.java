package io.briefwise.feedback;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the signs of one kind of criterion add up to an estimate.
 *
 * <pre>score = start + Σ weight · sign; under {@code partly} the criterion is not met, from {@code met} on it is</pre>
 *
 * @param start the score of a draft without any sign
 * @param weights how much each sign counts; one that is not named does not count
 * @param partly where being met in part begins
 * @param met where being met begins
 */
record Scale(double start, Map<Sign, Double> weights, double partly, double met) {

    private static final Map<CriterionKind, Scale> SCALES = read(Table.lines("weights.tsv"));

    Scale {
        weights = Map.copyOf(weights);
        if (partly > met) {
            throw new IllegalArgumentException("met in part from %f, met from %f".formatted(partly, met));
        }
    }

    static Scale of(CriterionKind kind) {
        Scale scale = SCALES.get(kind);
        if (scale == null) {
            throw new IllegalStateException("no weights for criteria of the kind " + kind.id());
        }
        return scale;
    }

    double score(Map<Sign, Double> signs) {
        return start
                + weights.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .mapToDouble(weight -> weight.getValue() * signs.getOrDefault(weight.getKey(), 0.0))
                        .sum();
    }

    Met met(double score) {
        if (score < partly) {
            return Met.NOT_MET;
        }
        return score < met ? Met.PARTLY : Met.MET;
    }

    /** Lines of a kind, a sign or {@code START}, {@code PARTLY}, {@code MET}, and a number. */
    static Map<CriterionKind, Scale> read(List<String> lines) {
        Map<CriterionKind, Scale> scales = new EnumMap<>(CriterionKind.class);
        for (CriterionKind kind : CriterionKind.values()) {
            Map<Sign, Double> weights = new EnumMap<>(Sign.class);
            double[] marks = new double[3];
            for (String line : lines) {
                String[] cells = line.split("\t", -1);
                if (cells[0].equals(kind.id())) {
                    double number = Double.parseDouble(cells[2]);
                    int mark = Arrays.asList("START", "PARTLY", "MET").indexOf(cells[1]);
                    if (mark >= 0) {
                        marks[mark] = number;
                    } else {
                        weights.put(Sign.valueOf(cells[1]), number);
                    }
                }
            }
            scales.put(kind, new Scale(marks[0], weights, marks[1], marks[2]));
        }
        return scales;
    }
}

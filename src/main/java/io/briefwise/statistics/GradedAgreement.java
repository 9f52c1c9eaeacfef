package io.briefwise.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far two raters agree beyond chance, over things that each of them puts on a scale of grades: Cohen's κ with
 * quadratic weights, for which two grades apart is four times as bad as one.
 *
 * <pre>κ = 1 − Σ wᵢⱼ oᵢⱼ / Σ wᵢⱼ eᵢⱼ, wᵢⱼ = (i − j)² / (g − 1)²</pre>
 *
 * <p>oᵢⱼ counts the things that the first puts at i and the second at j, eᵢⱼ = (row i · column j) / n those that raters
 * with the same habits would put there by chance; g is the number of grades. Example with three grades: rows 10 2 0, 3 8 1
 * and 1 2 13 have Σ w o = 3 and Σ w e = 14, hence κ = 0.785714. (J. Cohen, Weighted kappa: nominal scale agreement with
 * provision for scaled disagreement or partial credit, 1968.)
 *
 * @param counts how often the first rater gave the grade of the row where the second gave that of the column
 */
public record GradedAgreement(List<List<Integer>> counts) {

    /** The grades that one rater and the other gave to one thing, counted from zero. */
    public record Pair(int first, int second) {}

    public GradedAgreement {
        counts = counts.stream().map(List::copyOf).toList();
        int grades = counts.size();
        if (grades < 2
                || counts.stream()
                        .anyMatch(row -> row.size() != grades || row.stream().anyMatch(count -> count < 0))) {
            throw new IllegalArgumentException("a square of counts, two grades at least, not " + counts);
        }
    }

    public static GradedAgreement of(int grades, List<Pair> pairs) {
        int[][] counts = new int[grades][grades];
        pairs.forEach(pair -> counts[pair.first()][pair.second()]++);
        return new GradedAgreement(IntStream.range(0, grades)
                .mapToObj(row -> IntStream.of(counts[row]).boxed().toList())
                .toList());
    }

    public int cases() {
        return counts.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
    }

    /** The share of things that both give the same grade; NaN without a case. */
    public double observed() {
        int same = IntStream.range(0, counts.size())
                .map(grade -> counts.get(grade).get(grade))
                .sum();
        return (double) same / cases();
    }

    /** κ: 1 for full agreement, 0 for what chance gives; NaN where both always give one and the same grade. */
    public double kappa() {
        double seen = 0;
        double chance = 0;
        for (int i = 0; i < counts.size(); i++) {
            for (int j = 0; j < counts.size(); j++) {
                double weight = (double) (i - j) * (i - j);
                seen += weight * counts.get(i).get(j);
                chance += weight * row(i) * column(j) / cases();
            }
        }
        return chance > 0 ? 1 - seen / chance : Double.NaN;
    }

    private int row(int grade) {
        return counts.get(grade).stream().mapToInt(Integer::intValue).sum();
    }

    private int column(int grade) {
        return counts.stream().mapToInt(row -> row.get(grade)).sum();
    }
}

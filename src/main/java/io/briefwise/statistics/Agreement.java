package io.briefwise.statistics;

import java.util.List;

/**
 * How far two raters agree beyond chance, over things that each of them accepts or not: Cohen's κ.
 *
 * <pre>κ = (pₒ − pₑ) / (1 − pₑ)</pre>
 *
 * <p>pₒ is the share on which they agree, pₑ the share on which two raters with the same habits would agree by chance.
 * Example: of 50 things both accept 20, both refuse 15, the first alone accepts 5 and the second alone 10: pₒ = 0.7,
 * pₑ = 0.5 · 0.6 + 0.5 · 0.4 = 0.5, κ = 0.4. (J. Cohen, A coefficient of agreement for nominal scales, 1960.)
 *
 * @param both accepted by both
 * @param first accepted by the first alone
 * @param second accepted by the second alone
 * @param neither accepted by none
 */
public record Agreement(int both, int first, int second, int neither) {

    /** What one rater and the other said of one thing. */
    public record Pair(boolean first, boolean second) {}

    public Agreement {
        if (both < 0 || first < 0 || second < 0 || neither < 0) {
            throw new IllegalArgumentException(
                    "counts are never negative: %d, %d, %d, %d".formatted(both, first, second, neither));
        }
    }

    public static Agreement of(List<Pair> pairs) {
        int[] counts = new int[4];
        pairs.forEach(pair -> counts[(pair.first() ? 0 : 2) + (pair.second() ? 0 : 1)]++);
        return new Agreement(counts[0], counts[1], counts[2], counts[3]);
    }

    public int cases() {
        return both + first + second + neither;
    }

    /** The share on which they agree; NaN without a case. */
    public double observed() {
        return (double) (both + neither) / cases();
    }

    /** κ: 1 for full agreement, 0 for what chance gives; NaN where both always say the same. */
    public double kappa() {
        double n = cases();
        double one = (both + first) / n;
        double other = (both + second) / n;
        double chance = one * other + (1 - one) * (1 - other);
        return chance == 1 ? Double.NaN : (observed() - chance) / (1 - chance);
    }
}

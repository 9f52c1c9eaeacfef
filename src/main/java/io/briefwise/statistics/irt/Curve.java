package io.briefwise.statistics.irt;

/**
 * How the chance to answer a question right grows with ability.
 *
 * <pre>1 / (1 + e^(−a(θ − b)))</pre>
 *
 * <p>Example: a = 2 and b = 1 give 1/2 at θ = 1 and 0.880797 at θ = 2.
 *
 * @param discrimination a, the slope: how sharply the question separates learners around its difficulty
 * @param difficulty b, the ability at which the chance is one half
 */
public record Curve(double discrimination, double difficulty) {

    public Curve {
        if (!Double.isFinite(discrimination) || !Double.isFinite(difficulty)) {
            throw new IllegalArgumentException("no curve: " + discrimination + ", " + difficulty);
        }
    }

    public double chance(double ability) {
        return Logistic.of(discrimination * (ability - difficulty));
    }
}

package io.briefwise.statistics.irt;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Nodes and weights with which a mean over N(0, 1) becomes a sum: Gauss–Hermite, exact for polynomials of degree 2n − 1.
 *
 * <p>The nodes are the eigenvalues of the Jacobi matrix with zeros on and √k beside the diagonal; the weight of x is
 * 1 / Σ pₖ(x)², pₖ being the normalised Hermite polynomials of degree 0 to n − 1. Nodes far out, with a weight under
 * 10⁻¹⁰⁰, are left out. Example: three nodes are −√3, 0, √3 with weights 1/6, 2/3, 1/6. (G. H. Golub and J. H. Welsch,
 * Calculation of Gauss quadrature rules, 1969.)
 */
final class Quadrature {

    private static final double LIGHTEST = -100 * Math.log(10);
    /** Polynomials that grow beyond this are scaled down, or they would overflow. */
    private static final double LARGE = 1e100;

    private final double[] nodes;
    private final double[] logWeights;

    private Quadrature(double[] nodes, double[] logWeights) {
        this.nodes = nodes;
        this.logWeights = logWeights;
    }

    /** @param size how many nodes, an odd number, so that one is 0 */
    static Quadrature of(int size) {
        double[] half = IntStream.range(0, size / 2)
                .mapToDouble(index -> node(size / 2 + 2 + index, size))
                .filter(node -> logWeight(node, size) > LIGHTEST)
                .toArray();
        double[] nodes = new double[2 * half.length + 1];
        for (int i = 0; i < half.length; i++) {
            nodes[half.length + 1 + i] = half[i];
            nodes[half.length - 1 - i] = -half[i];
        }
        return new Quadrature(
                nodes, Arrays.stream(nodes).map(node -> logWeight(node, size)).toArray());
    }

    int size() {
        return nodes.length;
    }

    double node(int index) {
        return nodes[index];
    }

    double logWeight(int index) {
        return logWeights[index];
    }

    /** The place below which lie as many nodes as this, itself counted; found by halving until two doubles are neighbours. */
    private static double node(int count, int size) {
        double low = 0;
        double high = 2 * Math.sqrt(size);
        for (double middle = high / 2; low < middle && middle < high; middle = (low + high) / 2) {
            if (below(middle, size) < count) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** How many nodes lie below x: the negative pivots of the Jacobi matrix less x (Sturm's theorem). */
    private static int below(double x, int size) {
        int count = 0;
        double pivot = 1;
        for (int k = 0; k < size; k++) {
            pivot = -x - k / pivot;
            if (pivot == 0) {
                pivot = -Double.MIN_NORMAL;
            }
            if (pivot < 0) {
                count++;
            }
        }
        return count;
    }

    private static double logWeight(double x, int size) {
        double before = 0;
        double now = 1;
        double sum = 0;
        double scale = 0;
        for (int k = 0; k < size; k++) {
            sum += now * now;
            double next = (x * now - Math.sqrt(k) * before) / Math.sqrt(k + 1);
            before = now;
            now = next;
            if (Math.abs(now) > LARGE) {
                before /= LARGE;
                now /= LARGE;
                sum /= LARGE * LARGE;
                scale += 2 * Math.log(LARGE);
            }
        }
        return -Math.log(sum) - scale;
    }
}

package io.briefwise.statistics.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuadratureTest {

    @Test
    void three_nodes_are_known_by_heart() {
        Quadrature grid = Quadrature.of(3);

        assertThat(grid.node(2)).isCloseTo(Math.sqrt(3), within(1e-14));
        assertThat(Math.exp(grid.logWeight(1))).isCloseTo(2.0 / 3, within(1e-14));
        assertThat(Math.exp(grid.logWeight(2))).isCloseTo(1.0 / 6, within(1e-14));
    }

    /** E θ² = 1, E θ⁴ = 3, E e^θ = √e. */
    @ParameterizedTest
    @ValueSource(ints = {61, 121, 241, 481, 961})
    void moments_of_the_normal_distribution(int size) {
        Quadrature grid = Quadrature.of(size);
        double[] moments = new double[4];
        for (int i = 0; i < grid.size(); i++) {
            double weight = Math.exp(grid.logWeight(i));
            moments[0] += weight;
            moments[1] += weight * Math.pow(grid.node(i), 2);
            moments[2] += weight * Math.pow(grid.node(i), 4);
            moments[3] += weight * Math.exp(grid.node(i));
        }

        assertThat(moments).containsExactly(new double[] {1, 1, 3, Math.exp(0.5)}, within(1e-13));
    }
}

package io.briefwise.statistics.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.briefwise.statistics.Marks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Sections 6 and 7 of the Law School Admission Test (R. D. Bock and M. Lieberman, Psychometrika 1970), which all packages are
 * tried on. Each figure is compared to the digits that were published.
 */
class PublishedValuesTest {

    private static final ItemResponse LSAT_6 = response("lsat6");
    private static final ItemResponse LSAT_7 = response("lsat7");

    /** D. Rizopoulos, ltm, Journal of Statistical Software 17(5), 2006, pages 10 and 11. */
    @Test
    void rasch_model_of_section_6() {
        assertThat(LSAT_6.rasch().slope().orElseThrow()).isCloseTo(0.7551, within(5e-5));
        assertThat(LSAT_6.rasch().logLikelihood().orElseThrow()).isCloseTo(-2466.938, within(5e-4));
        double[] difficulties = {-3.6153, -1.3224, -0.3176, -1.7301, -2.7802};
        for (int i = 0; i < 5; i++) {
            assertThat(curve(LSAT_6.questions().get(i).rasch()).difficulty())
                    .isCloseTo(difficulties[i], within(5.1e-5));
        }
    }

    /** As ltm prints it; its search stopped at a gradient of 0.024, hence the wider tolerance. */
    @Test
    void two_parameter_model_of_section_6() {
        assertThat(LSAT_6.twoParameter().logLikelihood().orElseThrow()).isCloseTo(-2466.653, within(5e-4));
        double[] difficulties = {-3.3597, -1.3696, -0.2799, -1.8659, -3.1236};
        double[] discriminations = {0.8254, 0.7229, 0.8905, 0.6886, 0.6575};
        for (int i = 0; i < 5; i++) {
            Curve curve = curve(LSAT_6.questions().get(i).twoParameter());
            assertThat(curve.difficulty()).isCloseTo(difficulties[i], within(3e-3));
            assertThat(curve.discrimination()).isCloseTo(discriminations[i], within(1e-3));
        }
    }

    /** From the tests of R. P. Chalmers's mirt, which stops at changes of 10⁻⁴. */
    @Test
    void two_parameter_model_of_section_7() {
        assertThat(LSAT_7.twoParameter().logLikelihood().orElseThrow()).isCloseTo(-2658.805, within(5e-4));
        double[] discriminations = {0.9876, 1.0808, 1.7075, 0.7650, 0.7357};
        double[] intercepts = {1.8559, 0.8080, 1.8052, 0.4860, 1.8545};
        for (int i = 0; i < 5; i++) {
            Curve curve = curve(LSAT_7.questions().get(i).twoParameter());
            assertThat(curve.discrimination()).isCloseTo(discriminations[i], within(1e-3));
            assertThat(-curve.discrimination() * curve.difficulty()).isCloseTo(intercepts[i], within(1e-3));
        }
    }

    /** The same source: abilities of those with nothing right, the last, the fourth, the last two, the third, third and last. */
    @Test
    void abilities_of_section_7() {
        List<String> patterns = List.of("00000", "00001", "00010", "00011", "00100", "00101");
        double[] abilities = {-1.8665957, -1.5266920, -1.5134024, -1.1852276, -1.0946830, -0.7666992};
        for (int i = 0; i < abilities.length; i++) {
            assertThat(ability(patterns.get(i)).mean()).isCloseTo(abilities[i], within(5e-3));
        }
    }

    private static Ability ability(String pattern) {
        return Ability.of(Stream.of(0, 1, 2, 3, 4)
                .map(i -> new Ability.Answer(curve(LSAT_7.questions().get(i).twoParameter()), pattern.charAt(i) == '1'))
                .toList());
    }

    private static Curve curve(ItemResponse.Estimate estimate) {
        assertThat(estimate).isInstanceOf(ItemResponse.Estimated.class);
        return ((ItemResponse.Estimated) estimate).curve();
    }

    private static ItemResponse response(String name) {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/statistics", name + ".csv"))) {
            return ItemResponse.of(Marks.of(
                    new double[] {1, 1, 1, 1, 1},
                    lines.skip(1)
                            .map(line -> Stream.of(line.split(","))
                                    .skip(1)
                                    .mapToDouble(Double::parseDouble)
                                    .toArray())
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

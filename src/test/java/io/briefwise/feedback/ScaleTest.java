package io.briefwise.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScaleTest {

    private static final Scale SCALE = new Scale(0.1, Map.of(Sign.TOUCHED, 1.0, Sign.CITED, 0.4), 0.5, 1.0);

    @Test
    void signs_add_up_by_their_weights() {
        assertThat(SCALE.score(Map.of(Sign.TOUCHED, 0.5, Sign.CITED, 1.0, Sign.GAP, 1.0)))
                .isCloseTo(1.0, within(1e-9));
    }

    @Test
    void two_bars_part_three_grades() {
        assertThat(SCALE.met(0.49)).isEqualTo(Met.NOT_MET);
        assertThat(SCALE.met(0.5)).isEqualTo(Met.PARTLY);
        assertThat(SCALE.met(1.0)).isEqualTo(Met.MET);
    }

    @Test
    void the_bars_stand_in_order() {
        assertThatThrownBy(() -> new Scale(0, Map.of(), 1, 0.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_criterion_has_its_weights(CriterionKind kind) {
        assertThat(Scale.of(kind).weights()).isNotEmpty();
    }
}

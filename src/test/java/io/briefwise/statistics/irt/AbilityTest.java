package io.briefwise.statistics.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbilityTest {

    private static final Curve MIDDLE = new Curve(1, 0);

    @Test
    void without_an_answer_nothing_is_known() {
        assertThat(Ability.of(List.of()).mean()).isCloseTo(0, within(1e-12));
        assertThat(Ability.of(List.of()).deviation()).isCloseTo(1, within(1e-12));
    }

    @Test
    void right_and_wrong_mirror_each_other() {
        Ability right = Ability.of(List.of(new Ability.Answer(MIDDLE, true)));
        Ability wrong = Ability.of(List.of(new Ability.Answer(MIDDLE, false)));

        assertThat(right.mean()).isPositive().isCloseTo(-wrong.mean(), within(1e-12));
        assertThat(right.deviation()).isLessThan(1).isCloseTo(wrong.deviation(), within(1e-12));
    }

    @Test
    void a_thousand_answers_leave_little_doubt() {
        Ability ability = Ability.of(Collections.nCopies(1000, new Ability.Answer(MIDDLE, true)));

        assertThat(ability.mean()).isBetween(2.5, 6.0);
        assertThat(ability.deviation()).isBetween(0.1, 0.6);
    }
}

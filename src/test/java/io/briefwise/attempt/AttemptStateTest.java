package io.briefwise.attempt;

import static io.briefwise.attempt.AttemptState.ABANDONED;
import static io.briefwise.attempt.AttemptState.IN_PROGRESS;
import static io.briefwise.attempt.AttemptState.MARKED;
import static io.briefwise.attempt.AttemptState.OVERDUE;
import static io.briefwise.attempt.AttemptState.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttemptStateTest {

    private static final Map<AttemptState, Set<AttemptState>> FOLLOW = Map.of(
            IN_PROGRESS, EnumSet.of(OVERDUE, SUBMITTED, ABANDONED),
            OVERDUE, EnumSet.of(IN_PROGRESS, SUBMITTED, ABANDONED),
            SUBMITTED, EnumSet.of(MARKED),
            ABANDONED, EnumSet.noneOf(AttemptState.class),
            MARKED, EnumSet.noneOf(AttemptState.class));

    @ParameterizedTest
    @EnumSource
    void exactly_these_may_follow(AttemptState state) {
        for (AttemptState next : AttemptState.values()) {
            if (FOLLOW.getOrDefault(state, Set.of()).contains(next)) {
                assertThat(state.become(next)).isEqualTo(next);
            } else {
                assertThatThrownBy(() -> state.become(next)).hasMessageContaining(state.name());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void answers_are_taken_as_long_as_it_can_be_handed_in(AttemptState state) {
        assertThat(state.open()).isEqualTo(state.mayBecome(SUBMITTED));
    }
}

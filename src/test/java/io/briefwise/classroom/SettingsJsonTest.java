package io.briefwise.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefwise.quiz.Conduct;
import io.briefwise.quiz.Disclosure;
import io.briefwise.quiz.Layout;
import io.briefwise.quiz.Shown;
import io.briefwise.quiz.Stage;
import io.briefwise.quiz.Way;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsJsonTest {

    static List<AttemptSettings> settings() {
        TimeRules strict = TimeRules.strict(Duration.ofMinutes(45));
        return List.of(
                AttemptSettings.USUAL,
                AttemptSettings.USUAL.with(strict).with(3, WhichCounts.AVERAGE),
                AttemptSettings.USUAL.with(
                        new TimeRules(null, Duration.ZERO, new LatePolicy.Deducted(Duration.ofHours(2), 0.25))),
                AttemptSettings.USUAL.with(
                        new TimeRules(null, Duration.ZERO, new LatePolicy.Accepted(Duration.ofDays(1)))),
                AttemptSettings.USUAL.with(new Conduct(new Way.SeveralTries(4, 0.2), false, new Layout(5, true, true))),
                AttemptSettings.USUAL.with(Conduct.of(new Way.GuidedReading())).with(Disclosure.AFTER_CLOSING),
                AttemptSettings.USUAL.with(Conduct.of(new Way.Practice())),
                AttemptSettings.USUAL.with(Conduct.of(new Way.AtOnce())),
                AttemptSettings.USUAL.with(new Disclosure(Map.of(
                        Stage.RIGHT_AFTER, Set.of(Shown.MARKS), Stage.LATER, Set.of(Shown.MARKS, Shown.EVIDENCE)))));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void what_is_written_is_read_again(AttemptSettings settings) {
        assertThat(SettingsJson.read(SettingsJson.write(settings))).isEqualTo(settings);
    }

    @Test
    void nothing_stored_is_the_usual() {
        assertThat(SettingsJson.read(null)).isEqualTo(AttemptSettings.USUAL);
    }

    @Test
    void an_unknown_policy_is_a_defect() {
        assertThatThrownBy(() -> SettingsJson.read("{\"late\":\"perhaps\",\"counts\":\"BEST\"}"))
                .hasMessageContaining("perhaps");
    }
}

package io.briefwise.ui.teaching.setting;

import io.briefwise.classroom.AttemptSettings;
import io.briefwise.classroom.LatePolicy;
import io.briefwise.classroom.TimeRules;
import io.briefwise.classroom.WhichCounts;
import io.briefwise.quiz.Conduct;
import io.briefwise.quiz.Disclosure;
import io.briefwise.quiz.Layout;
import io.briefwise.quiz.Way;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Settings that go well together, under a name; each is said under {@code setting.preset.<name>}. */
enum Preset {
    /** Once, without hurry, explained when it is handed in; late work costs a little. */
    HOMEWORK(
            Conduct.of(new Way.AtTheEnd()),
            new TimeRules(null, TimeRules.USUAL_GRACE, new LatePolicy.Deducted(Duration.ofDays(7), 0.1)),
            1,
            Disclosure.AFTERWARDS),
    /** Once, against the clock, each learner with an order of their own, nothing told before it closed. */
    TEST(
            new Conduct(new Way.AtTheEnd(), false, new Layout(null, true, true)),
            TimeRules.strict(Duration.ofMinutes(45)),
            1,
            Disclosure.AFTER_CLOSING),
    /** As often as they like, explained at once, nothing marked. */
    PRACTICE(Conduct.of(new Way.Practice()), TimeRules.RELAXED, null, Disclosure.AT_ONCE),
    /** Section by section, the questions as companions of the text. */
    READING(Conduct.of(new Way.GuidedReading()), TimeRules.RELAXED, 1, Disclosure.AT_ONCE);

    private final AttemptSettings settings;

    Preset(Conduct conduct, TimeRules time, @Nullable Integer attempts, Disclosure disclosure) {
        settings = new AttemptSettings(conduct, time, attempts, WhichCounts.BEST, disclosure);
    }

    AttemptSettings settings() {
        return settings;
    }

    /** The preset that settings are, to the letter. */
    static Optional<Preset> of(AttemptSettings settings) {
        return Arrays.stream(values())
                .filter(preset -> preset.settings.equals(settings))
                .findFirst();
    }
}

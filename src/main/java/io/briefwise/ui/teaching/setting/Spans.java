package io.briefwise.ui.teaching.setting;

import io.briefwise.ui.parts.Words;
import java.time.Duration;

/** Durations as one says them: "3 days", "1 hour", "40 minutes". */
public final class Spans {

    /** Late work that costs something is taken for a year where no end was chosen. */
    static final Duration ENDLESS = Duration.ofDays(365);

    private Spans() {}

    public static String said(Words words, Duration span) {
        if (span.isZero()) {
            return words.say("setting.span.endless");
        }
        if (span.toHours() % 24 == 0 && span.toHours() > 0 && span.toMinutesPart() == 0) {
            return words.say("setting.span.days", span.toDays());
        }
        return span.toMinutesPart() == 0
                ? words.say("setting.span.hours", span.toHours())
                : words.say("setting.span.minutes", span.toMinutes());
    }
}

package io.briefwise.ui.progress;

import com.vaadin.flow.component.Svg;
import io.briefwise.statistics.Interval;
import java.util.Locale;

/** A line over 0 to 100 %: where an estimate lies, and how far it may be out. The same stands beside it in words. */
final class Reach {

    private Reach() {}

    static Svg of(double at, Interval interval) {
        Svg line = new Svg(String.format(
                Locale.ROOT,
                """
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">\
                <rect class="scale" x="0" y="4" width="100" height="2"></rect>\
                <rect class="reach" x="%.1f" y="3" width="%.1f" height="4"></rect>\
                <rect class="at" x="%.1f" y="0" width="1.6" height="10"></rect></svg>""",
                100 * interval.low(),
                100 * (interval.high() - interval.low()),
                Math.clamp(100 * at - 0.8, 0, 98.4)));
        line.addClassName("reach-line");
        return line;
    }
}

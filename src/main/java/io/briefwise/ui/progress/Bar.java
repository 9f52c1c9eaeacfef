package io.briefwise.ui.progress;

import com.vaadin.flow.component.Svg;
import java.util.Locale;

/** An upright bar; the number it stands for is said beside it. */
final class Bar {

    private Bar() {}

    /** A bar of a height between 0 and 60. */
    static Svg of(double height) {
        Svg bar = new Svg(String.format(Locale.ROOT, """
                <svg viewBox="0 0 28 60" preserveAspectRatio="none" aria-hidden="true">\
                <rect x="0" y="%.1f" width="28" height="%.1f"></rect></svg>""", 60 - height, height));
        bar.addClassName("bar");
        return bar;
    }
}

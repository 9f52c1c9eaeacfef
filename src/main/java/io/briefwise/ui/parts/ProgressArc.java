package io.briefwise.ui.parts;

import com.vaadin.flow.component.Svg;
import java.util.Locale;

/** A thin ring that is filled by a share; the share must also be said in words beside it. */
public final class ProgressArc extends Svg {

    private static final double ROUND = 2 * Math.PI * 8.5;

    /** A ring filled from the top, from 0 (empty) to 1 (closed). */
    public ProgressArc(double share) {
        super("""
                <svg viewBox="0 0 22 22" aria-hidden="true"><circle cx="11" cy="11" r="8.5"></circle>%s</svg>""".formatted(share > 0 ? filled(share) : ""));
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1, not at " + share);
        }
        addClassName("arc");
    }

    private static String filled(double share) {
        return String.format(
                Locale.ROOT,
                "<circle class=\"got\" cx=\"11\" cy=\"11\" r=\"8.5\" stroke-dasharray=\"%.1f 99\""
                        + " transform=\"rotate(-90 11 11)\"></circle>",
                share * ROUND);
    }
}

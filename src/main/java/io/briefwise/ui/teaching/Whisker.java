package io.briefwise.ui.teaching;

import io.briefwise.statistics.Interval;
import org.jsoup.nodes.Element;

/** A line from the low to the high end of an interval, with a tick at the share itself; the same is said in words beside it. */
public final class Whisker {

    private Whisker() {}

    public static Element draw(double share, Interval interval) {
        Element svg = new Element("svg")
                .addClass("whisker")
                .attr("viewBox", "0 0 100 4")
                .attr("preserveAspectRatio", "none")
                .attr("aria-hidden", "true")
                .attr("focusable", "false");
        int low = Percent.of(interval.low());
        int high = Percent.of(interval.high());
        svg.appendChild(bar("reach", low, Math.max(1, high - low)));
        svg.appendChild(bar("tick", Math.clamp(Percent.of(share) - 1, 0, 97), 3));
        return svg;
    }

    private static Element bar(String style, int from, int width) {
        return new Element("rect")
                .addClass(style)
                .attr("x", String.valueOf(from))
                .attr("width", String.valueOf(width))
                .attr("y", "0")
                .attr("height", "4");
    }
}

package io.briefwise.ui.progress;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import io.briefwise.mastery.Calibration;
import io.briefwise.statistics.Share;
import io.briefwise.ui.parts.Words;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The share right for each of the three words: a point with its interval, over the band in which the word is the best to
 * say. The table beside it says the same.
 */
final class CalibrationCurve extends Div {

    private static final int LEFT = 44;
    private static final int COLUMN = 92;
    private static final int TOP = 12;
    private static final int HEIGHT = 180;

    private record Point(double x, double y) {}

    CalibrationCurve(Words words, List<Calibration.Level> levels) {
        addClassName("curve");
        Element svg = new Element("svg")
                .attr("viewBox", "0 0 %d %d".formatted(LEFT + COLUMN * levels.size(), TOP + HEIGHT + 28))
                .attr("aria-hidden", "true");
        for (int percent = 0; percent <= 100; percent += 25) {
            double y = y(percent / 100.0);
            line(svg, "grid", LEFT, y, LEFT + COLUMN * levels.size(), y);
            text(svg, LEFT - 8, y + 4, "end", words.say("progress.percent", percent / 100.0));
        }
        Point before = null;
        for (int i = 0; i < levels.size(); i++) {
            Calibration.Level level = levels.get(i);
            double middle = LEFT + COLUMN * (i + 0.5);
            rect(svg, "honest", middle - 30, y(level.honestTo()), 60, y(level.honestFrom()) - y(level.honestTo()));
            text(
                    svg,
                    middle,
                    TOP + HEIGHT + 20,
                    "middle",
                    words.say("progress.certainty." + level.certainty().name().toLowerCase(Locale.ROOT)));
            before = point(svg, middle, level.right(), before);
        }
        add(new Svg(svg.outerHtml()));
    }

    /** Draws a point, joined to the one before; answers with it, or with the one before where nothing was answered so. */
    private static @Nullable Point point(Element svg, double x, @Nullable Share right, @Nullable Point before) {
        if (right == null) {
            return before;
        }
        Point here = new Point(x, y(right.share()));
        if (before != null) {
            line(svg, "joined", before.x(), before.y(), here.x(), here.y());
        }
        line(
                svg,
                "interval",
                x,
                y(right.interval().low()),
                x,
                y(right.interval().high()));
        svg.appendElement("circle")
                .addClass("at")
                .attr("cx", number(here.x()))
                .attr("cy", number(here.y()))
                .attr("r", "5");
        return here;
    }

    private static double y(double share) {
        return TOP + HEIGHT * (1 - share);
    }

    private static void line(Element svg, String style, double x1, double y1, double x2, double y2) {
        svg.appendElement("line")
                .addClass(style)
                .attr("x1", number(x1))
                .attr("y1", number(y1))
                .attr("x2", number(x2))
                .attr("y2", number(y2));
    }

    private static void rect(Element svg, String style, double x, double y, double width, double height) {
        svg.appendElement("rect")
                .addClass(style)
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("width", number(width))
                .attr("height", number(height));
    }

    private static void text(Element svg, double x, double y, String anchor, String said) {
        svg.appendElement("text")
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("text-anchor", anchor)
                .text(said);
    }

    private static String number(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }
}

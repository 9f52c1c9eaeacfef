package io.briefwise.brief.format;

import io.briefwise.brief.text.Traced;
import io.briefwise.brief.text.TracedBuilder;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Tables of data, as against tables that lay out a page. */
final class HtmlTable {

    private static final int LONGEST_CELL = 400;

    private HtmlTable() {}

    static boolean holdsData(Element table) {
        boolean columns = table.select("tr").stream()
                .anyMatch(row -> row.select("> td, > th").size() > 1);
        boolean layout = table.selectFirst("table table, h1, h2") != null
                || table.select("td").stream().anyMatch(cell -> cell.text().length() > LONGEST_CELL);
        return columns && !layout;
    }

    /** Cells parted by tabs, rows by line feeds. */
    static Traced text(Element table, Function<Element, Traced> textOf) {
        TracedBuilder text = new TracedBuilder();
        for (Element row : table.select("tr")) {
            boolean first = true;
            for (Element cell : row.select("> td, > th")) {
                Traced content = textOf.apply(cell);
                if (!text.isEmpty()) {
                    int at = content.length() > 0
                            ? content.from(0)
                            : Math.max(0, cell.sourceRange().startPos());
                    text.bridge(first ? '\n' : '\t', at);
                }
                text.add(content);
                first = false;
            }
        }
        return text.build();
    }
}

package io.briefwise.brief.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lines at the upper and lower edge that come again from page to page, figures aside, and page numbers. A line is at
 * the edge if it is among the first or last two of its page.
 */
final class RunningHeads {

    private static final int AT_THE_EDGE = 2;
    private static final String PAGE_NUMBER =
            "(?i)(?:page\\s*)?[-–—|]?\\s*(?:\\d{1,4}|[ivxl]{1,6})\\s*(?:(?:of|/)\\s*\\d{1,4})?\\s*[-–—|]?";

    private final List<PdfPage> pages;
    private final Map<String, Integer> seen = new HashMap<>();

    RunningHeads(List<PdfPage> pages) {
        this.pages = pages;
        for (PdfPage page : pages) {
            edges(page).stream()
                    .map(RunningHeads::pattern)
                    .distinct()
                    .forEach(each -> seen.merge(each, 1, Integer::sum));
        }
    }

    List<PdfPage> dropped() {
        return pages.stream().map(this::without).toList();
    }

    private PdfPage without(PdfPage page) {
        List<PdfLine> edges = edges(page);
        return new PdfPage(
                page.height(),
                page.lines().stream()
                        .filter(line -> !edges.contains(line) || !isHead(line))
                        .toList());
    }

    private boolean isHead(PdfLine line) {
        return line.text().strip().matches(PAGE_NUMBER)
                || seen.getOrDefault(pattern(line), 0) >= Math.max(2, (pages.size() + 2) / 3);
    }

    /** The pieces on the first and last baselines of the page. */
    private static List<PdfLine> edges(PdfPage page) {
        List<Double> baselines = page.lines().stream()
                .map(line -> (double) Math.round(line.baseline()))
                .distinct()
                .sorted()
                .toList();
        int last = baselines.size();
        return page.lines().stream()
                .filter(line -> {
                    int at = baselines.indexOf((double) Math.round(line.baseline()));
                    return at < AT_THE_EDGE || at >= last - AT_THE_EDGE;
                })
                .toList();
    }

    private static String pattern(PdfLine line) {
        return line.text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\d+", "#")
                .replaceAll("[^\\p{L}#]+", " ")
                .strip();
    }
}

package io.briefwise.brief.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is usual in a PDF: the size of its running text, its leading, and the edges of the column of each line. */
final class PdfMeasures {

    private final double bodySize;
    private final boolean bodyIsBold;
    private final double largest;
    private final double leading;
    private final Map<PdfLine, double[]> columns = new HashMap<>();
    private final Map<Integer, Double> lowest = new HashMap<>();

    PdfMeasures(List<PdfLine> lines) {
        bodySize = mostCommonSize(lines);
        bodyIsBold = lines.stream()
                                .filter(PdfLine::bold)
                                .mapToInt(line -> line.text().length())
                                .sum()
                        * 2
                > lines.stream().mapToInt(line -> line.text().length()).sum();
        largest = lines.stream()
                .filter(line -> line.page() == 0)
                .mapToDouble(PdfLine::size)
                .max()
                .orElse(bodySize);
        leading = leading(lines);
        edges(lines);
        lines.forEach(line -> lowest.merge(line.page(), line.baseline(), Math::max));
    }

    double bodySize() {
        return bodySize;
    }

    boolean bodyIsBold() {
        return bodyIsBold;
    }

    double largest() {
        return largest;
    }

    double leading() {
        return leading;
    }

    boolean isIndented(PdfLine line) {
        return line.left() > edge(line)[0] + 0.6 * bodySize;
    }

    /** Whether it ends well before its column does. */
    boolean isShort(PdfLine line) {
        double[] edge = edge(line);
        return line.right() < edge[1] - 0.12 * (edge[1] - edge[0]);
    }

    /** Whether it stands in the lower half of what the page holds. */
    boolean isLow(PdfLine line) {
        return line.baseline() > 0.5 * lowest.getOrDefault(line.page(), 0.0);
    }

    int level(PdfLine heading) {
        if (heading.size() >= 1.5 * bodySize) {
            return 1;
        }
        return heading.size() >= 1.12 * bodySize ? 2 : 3;
    }

    private double[] edge(PdfLine line) {
        return columns.getOrDefault(line, new double[] {line.left(), line.right()});
    }

    /** The column of a line: the lines of body size before and after it, down the page, that lie above one another. */
    private void edges(List<PdfLine> lines) {
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            boolean ends = i == lines.size()
                    || lines.get(i).page() != lines.get(i - 1).page()
                    || lines.get(i).baseline() < lines.get(i - 1).baseline();
            if (ends) {
                column(lines.subList(start, i));
                start = i;
            }
        }
    }

    private void column(List<PdfLine> column) {
        List<PdfLine> body = column.stream()
                .filter(line -> Math.abs(line.size() - bodySize) < 0.06 * bodySize)
                .toList();
        double left = body.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double right = body.stream().mapToDouble(PdfLine::right).max().orElse(0);
        body.forEach(line -> columns.put(line, new double[] {left, right}));
    }

    private static double mostCommonSize(List<PdfLine> lines) {
        Map<Double, Integer> sizes = new HashMap<>();
        lines.forEach(line ->
                sizes.merge(Math.round(line.size() * 2) / 2.0, line.text().length(), Integer::sum));
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(10.0);
    }

    private double leading(List<PdfLine> lines) {
        Map<Double, Integer> gaps = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            double gap = lines.get(i).baseline() - lines.get(i - 1).baseline();
            if (lines.get(i).page() == lines.get(i - 1).page() && gap > 0 && gap < 3 * bodySize) {
                gaps.merge(Math.round(gap * 2) / 2.0, 1, Integer::sum);
            }
        }
        return gaps.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1.3 * bodySize);
    }
}

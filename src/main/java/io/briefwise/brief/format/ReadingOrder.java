package io.briefwise.brief.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Sets the pieces of a page in the order in which they are read. Where a gutter parts most of them, those that cross it
 * cut the page into bands, and each band is read column by column; each column in the same way again.
 */
final class ReadingOrder {

    private static final int LEAST_LINES = 3;
    private static final double LEAST_GUTTER = 8;
    private static final double MOST_CROSSING = 0.34;
    private static final int DEEPEST = 3;

    /** Of the letters' size: what lies further apart is not one line. */
    private static final double WIDEST_BLANK = 4;

    private ReadingOrder() {}

    static List<PdfLine> of(List<PdfLine> pieces) {
        return ordered(pieces, 0);
    }

    private static List<PdfLine> ordered(List<PdfLine> pieces, int depth) {
        List<PdfLine> fromTop = pieces.stream()
                .sorted(Comparator.comparingDouble(PdfLine::baseline).thenComparingDouble(PdfLine::left))
                .toList();
        double gutter = depth < DEEPEST ? gutter(fromTop) : -1;
        if (gutter < 0) {
            return joined(fromTop);
        }
        List<PdfLine> ordered = new ArrayList<>();
        List<PdfLine> band = new ArrayList<>();
        for (PdfLine piece : fromTop) {
            if (crosses(piece, gutter)) {
                ordered.addAll(columns(band, gutter, depth));
                band.clear();
                ordered.add(piece);
            } else {
                band.add(piece);
            }
        }
        ordered.addAll(columns(band, gutter, depth));
        return ordered;
    }

    private static List<PdfLine> columns(List<PdfLine> band, double gutter, int depth) {
        List<PdfLine> both = new ArrayList<>(ordered(where(band, piece -> piece.right() <= gutter), depth + 1));
        both.addAll(ordered(where(band, piece -> piece.left() >= gutter), depth + 1));
        return both;
    }

    /** The middle of the gap that the fewest lines cross and enough stand on both sides of; -1 if there is none. */
    private static double gutter(List<PdfLine> pieces) {
        double best = -1;
        long fewest = Math.round(MOST_CROSSING * pieces.size()) + 1;
        double widest = 0;
        for (PdfLine start : pieces) {
            double left = start.right();
            double right = pieces.stream()
                    .mapToDouble(PdfLine::left)
                    .filter(edge -> edge > left)
                    .min()
                    .orElse(left);
            double middle = (left + right) / 2;
            long crossing =
                    pieces.stream().filter(piece -> crosses(piece, middle)).count();
            boolean better = crossing < fewest || (crossing == fewest && right - left > widest);
            if (right - left >= LEAST_GUTTER && better && parts(pieces, middle)) {
                best = middle;
                fewest = crossing;
                widest = right - left;
            }
        }
        return best;
    }

    private static boolean parts(List<PdfLine> pieces, double gutter) {
        List<PdfLine> lefts = where(pieces, piece -> piece.right() <= gutter);
        List<PdfLine> rights = where(pieces, piece -> piece.left() >= gutter);
        return baselines(lefts) >= LEAST_LINES
                && baselines(rights) >= LEAST_LINES
                && width(lefts) > 60
                && width(rights) > 60;
    }

    private static double width(List<PdfLine> lines) {
        return lines.stream()
                .mapToDouble(line -> line.right() - line.left())
                .max()
                .orElse(0);
    }

    private static long baselines(List<PdfLine> lines) {
        return lines.stream()
                .map(line -> Math.round(line.baseline()))
                .distinct()
                .count();
    }

    private static boolean crosses(PdfLine piece, double gutter) {
        return piece.left() < gutter && piece.right() > gutter;
    }

    private static List<PdfLine> joined(List<PdfLine> fromTop) {
        List<PdfLine> joined = new ArrayList<>();
        for (PdfLine piece : fromTop) {
            boolean sameLine = !joined.isEmpty()
                    && Math.abs(joined.getLast().baseline() - piece.baseline()) < 0.3 * piece.size()
                    && piece.left() >= joined.getLast().right()
                    && piece.left() - joined.getLast().right() < WIDEST_BLANK * piece.size();
            if (sameLine) {
                joined.set(joined.size() - 1, joined.getLast().with(piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static List<PdfLine> where(List<PdfLine> pieces, Predicate<PdfLine> wanted) {
        return pieces.stream().filter(wanted).toList();
    }
}

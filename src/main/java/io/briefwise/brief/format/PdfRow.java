package io.briefwise.brief.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.text.TextPosition;

/** One row of glyphs: cut into pieces at wide gaps, and each piece into words at narrow ones. */
final class PdfRow {

    /** Of the letters' size: a gap between words, and one between columns. */
    private static final double WORD_GAP = 0.18;

    private static final double COLUMN_GAP = 1.1;
    private static final double MARK_SIZE = 0.78;

    private PdfRow() {}

    static List<PdfLine> pieces(List<TextPosition> row, int page) {
        List<PdfLine> pieces = new ArrayList<>();
        List<TextPosition> open = new ArrayList<>();
        List<TextPosition> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        for (TextPosition glyph : sorted) {
            if (!open.isEmpty() && gap(open.getLast(), glyph) > COLUMN_GAP) {
                pieces.add(piece(open, page));
                open.clear();
            }
            open.add(glyph);
        }
        if (!open.isEmpty()) {
            pieces.add(piece(open, page));
        }
        return pieces;
    }

    private static double gap(TextPosition before, TextPosition after) {
        double size = Math.max(1, Math.max(before.getFontSizeInPt(), after.getFontSizeInPt()));
        return (after.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj()) / size;
    }

    private static PdfLine piece(List<TextPosition> glyphs, int page) {
        double size = median(
                glyphs.stream().map(glyph -> (double) glyph.getFontSizeInPt()).toList());
        double baseline =
                median(glyphs.stream().map(glyph -> (double) glyph.getYDirAdj()).toList());
        StringBuilder text = new StringBuilder();
        TextPosition last = glyphs.getFirst();
        text.append(last.getUnicode());
        for (TextPosition glyph : glyphs.subList(1, glyphs.size())) {
            boolean raisedMark = glyph.getFontSizeInPt() < MARK_SIZE * size
                    && glyph.getYDirAdj() < baseline - 0.1 * size
                    && glyph.getUnicode().matches("[\\d*†‡,]");
            if (raisedMark) {
                continue;
            }
            text.append(gap(last, glyph) > WORD_GAP ? " " : "").append(glyph.getUnicode());
            last = glyph;
        }
        long bold = glyphs.stream().filter(PdfRow::isBold).count();
        return new PdfLine(
                text.toString(),
                page,
                glyphs.getFirst().getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                baseline,
                size,
                bold * 2 > glyphs.size());
    }

    private static boolean isBold(TextPosition glyph) {
        String font = String.valueOf(glyph.getFont().getName()).toLowerCase(Locale.ROOT);
        return font.contains("bold") || font.contains("black") || font.contains("heavy") || font.contains("semibold");
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}

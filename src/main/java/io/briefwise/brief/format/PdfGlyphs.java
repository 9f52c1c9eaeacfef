package io.briefwise.brief.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the glyphs of each page and sets those on one baseline together, broken where a wide gap is. */
final class PdfGlyphs extends PDFTextStripper {

    /** Of the letters' size: what lies closer is on one baseline. */
    private static final double SAME_BASELINE = 0.35;

    private final List<TextPosition> glyphs = new ArrayList<>();
    private final List<PdfPage> pages = new ArrayList<>();

    List<PdfPage> pages(PDDocument document) throws IOException {
        getText(document);
        return pages;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        glyphs.clear();
        super.processPage(page);
        pages.add(new PdfPage(page.getCropBox().getHeight(), lines(pages.size())));
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (glyph.getUnicode() != null
                && glyph.getDir() == 0
                && !glyph.getUnicode().isBlank()) {
            glyphs.add(glyph);
        }
    }

    private List<PdfLine> lines(int page) {
        glyphs.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        List<PdfLine> lines = new ArrayList<>();
        List<TextPosition> row = new ArrayList<>();
        for (TextPosition glyph : glyphs) {
            if (!row.isEmpty()
                    && glyph.getYDirAdj() - row.getFirst().getYDirAdj()
                            > SAME_BASELINE * Math.max(row.getFirst().getFontSizeInPt(), glyph.getFontSizeInPt())) {
                lines.addAll(PdfRow.pieces(row, page));
                row.clear();
            }
            row.add(glyph);
        }
        lines.addAll(PdfRow.pieces(row, page));
        return lines;
    }
}

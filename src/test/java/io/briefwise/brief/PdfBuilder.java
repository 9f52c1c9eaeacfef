package io.briefwise.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes small PDFs line by line, in whatever order the lines are given. */
final class PdfBuilder {

    static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);

    PdfBuilder page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    /** A line at so many points from the left and the upper edge. */
    PdfBuilder line(double left, double top, PDFont font, double size, String text) {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(font, (float) size);
            content.newLineAtOffset((float) left, (float) (PDRectangle.A4.getHeight() - top));
            content.showText(text);
            content.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text broken at so many points, words parted at a bar; the first line indented. Answers the place of the next line. */
    double column(double left, double top, double width, String text) {
        double at = top;
        StringBuilder line = new StringBuilder();
        double indent = 10;
        for (String word : text.split(" ")) {
            String whole = word.replace("|", "");
            if (width(line + " " + whole) > width - indent) {
                String[] parts = word.split("\\|");
                boolean parted = parts.length == 2 && width(line + " " + parts[0] + "-") <= width - indent;
                line(left + indent, at, PLAIN, 10, parted ? line + " " + parts[0] + "-" : line.toString());
                line = new StringBuilder(parted ? parts[1] : whole);
                at += 12;
                indent = 0;
            } else {
                line.append(line.isEmpty() ? "" : " ").append(whole);
            }
        }
        line(left + indent, at, PLAIN, 10, line.toString());
        return at + 12;
    }

    private static double width(String text) {
        try {
            return PLAIN.getStringWidth(text) / 100;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfBuilder lockedWith(String password) {
        try {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] build() {
        try (document;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.briefwise.brief.format;

import java.util.List;

/** The pieces of lines on a page, from top to bottom and left to right. */
record PdfPage(double height, List<PdfLine> lines) {

    PdfPage {
        lines = List.copyOf(lines);
    }
}

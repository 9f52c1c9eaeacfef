package io.briefwise.brief.format;

import io.briefwise.brief.text.LineJoin;
import io.briefwise.brief.text.Normaliser;
import io.briefwise.brief.text.Traced;
import io.briefwise.brief.text.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines in reading order become titles, headings, paragraphs and footnotes: by size and weight against the size of most
 * of the text, by leading, indent and the length of the line before. A paragraph goes on over columns, pages and
 * footnotes until its sentence has ended.
 */
final class PdfParagraphs {

    private static final String NOTE_START = "(?s)^(?:\\[?\\d{1,3}[\\].)]?|[*†‡])\\s*\\p{L}.*";
    private static final String SENTENCE_END = "(?s).*[.!?:][\"'”’)\\]]*(?:\\d{1,3})?$";

    private final List<PdfLine> lines;
    private final PdfMeasures measures;
    private final LineJoin join;
    private final List<Block> blocks = new ArrayList<>();
    private final List<PdfLine> open = new ArrayList<>();
    private final List<PdfLine> note = new ArrayList<>();
    private Block.Kind kind = Block.Kind.TEXT;

    PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        measures = new PdfMeasures(lines);
        join = new LineJoin(Vocabulary.of(lines.stream()
                .map(line -> Normaliser.normal(Traced.of(line.text())).text())
                .toList()));
    }

    List<Block> blocks() {
        for (PdfLine line : lines) {
            Block.Kind next = kindOf(line);
            if (next == Block.Kind.FOOTNOTE) {
                addNote(line);
            } else {
                closeNote();
                if (!open.isEmpty() && (next != kind || startsAnew(open.getLast(), line))) {
                    close();
                }
                kind = next;
                open.add(line);
            }
        }
        closeNote();
        close();
        return inReadingOrder();
    }

    private Block.Kind kindOf(PdfLine line) {
        if (line.size() <= 0.92 * measures.bodySize()
                && (!note.isEmpty() && note.getLast().page() == line.page()
                        || line.text().matches(NOTE_START) && measures.isLow(line))) {
            return Block.Kind.FOOTNOTE;
        }
        if (line.size() >= 1.12 * measures.bodySize()) {
            boolean title = line.page() == 0
                    && line.size() >= 0.98 * measures.largest()
                    && measures.largest() > 1.3 * measures.bodySize();
            return title ? Block.Kind.TITLE : Block.Kind.HEADING;
        }
        boolean bold = line.bold() && !measures.bodyIsBold() && line.text().length() <= 100;
        return bold && !line.text().matches("(?s).*[.,;:]$") ? Block.Kind.HEADING : Block.Kind.TEXT;
    }

    private boolean startsAnew(PdfLine last, PdfLine line) {
        if (kind != Block.Kind.TEXT) {
            return line.baseline() - last.baseline() > 2.2 * line.size() || Math.abs(line.size() - last.size()) > 0.5;
        }
        boolean ended = last.text().matches(SENTENCE_END);
        boolean indented = measures.isIndented(line) && !measures.isIndented(last);
        if (line.page() != last.page() || line.baseline() < last.baseline()) {
            return ended && (indented || measures.isShort(last) || !startsLow(line));
        }
        boolean wide = line.baseline() - last.baseline() > 1.35 * measures.leading();
        return wide || (ended && (measures.isShort(last) || indented));
    }

    /** Across a border of columns a line that starts with a capital may still go on, if the one before was full. */
    private boolean startsLow(PdfLine line) {
        return Character.isLowerCase(line.text().codePointAt(0)) || !measures.isIndented(line);
    }

    private void addNote(PdfLine line) {
        if (!note.isEmpty() && line.text().matches(NOTE_START)) {
            closeNote();
        }
        note.add(line);
    }

    private void closeNote() {
        if (!note.isEmpty()) {
            add(Block.Kind.FOOTNOTE, note);
            note.clear();
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            add(kind, open);
            open.clear();
        }
    }

    private void add(Block.Kind what, List<PdfLine> of) {
        Traced text = join.join(of.stream()
                .map(line -> Normaliser.normal(Traced.of(line.text())))
                .toList());
        if (text.length() > 0) {
            blocks.add(new Block(what, what == Block.Kind.HEADING ? measures.level(of.getFirst()) : 0, text));
        }
    }

    /** Footnotes go behind the text, the rest stays as it is. */
    private List<Block> inReadingOrder() {
        return blocks.stream()
                .sorted(Comparator.comparing(block -> block.kind() == Block.Kind.FOOTNOTE))
                .toList();
    }
}

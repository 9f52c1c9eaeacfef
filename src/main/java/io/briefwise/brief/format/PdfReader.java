package io.briefwise.brief.format;

import io.briefwise.brief.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF: glyphs with their places become lines, lines in reading order become paragraphs. */
final class PdfReader {

    private static final int MOST_PAGES = 1_000;

    private PdfReader() {}

    static Reading read(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                return new Reading.Unreadable(new Refusal.TooManyPages(MOST_PAGES, document.getNumberOfPages()));
            }
            List<PdfPage> pages = new PdfGlyphs().pages(document);
            boolean bare = pages.stream().allMatch(page -> page.lines().isEmpty());
            if (bare) {
                return new Reading.Unreadable(new Refusal.ScannedPdf());
            }
            return new Reading.Opened(draft(pages, document));
        } catch (InvalidPasswordException _) {
            return new Reading.Unreadable(new Refusal.Encrypted());
        } catch (IOException | RuntimeException _) {
            return new Reading.Unreadable(new Refusal.BrokenPdf());
        }
    }

    private static Draft draft(List<PdfPage> pages, PDDocument document) {
        List<PdfPage> withoutHeads = new RunningHeads(pages).dropped();
        List<PdfLine> lines = new ArrayList<>();
        for (PdfPage page : withoutHeads) {
            lines.addAll(ReadingOrder.of(page.lines()));
        }
        String title = document.getDocumentInformation().getTitle();
        List<Block> blocks = new PdfParagraphs(lines).blocks();
        boolean named = title != null
                && title.matches(".*\\p{L} .*\\p{L}.*")
                && !title.matches("(?i).*\\.(?:docx?|indd|pdf|tex)$|microsoft word.*|untitled.*");
        boolean styled = blocks.stream().anyMatch(block -> block.kind() == Block.Kind.TITLE);
        Front front = named && !styled ? new Front(title, null, null, null, null) : Front.NONE;
        return new Draft("", front, blocks).tracedToItself();
    }
}

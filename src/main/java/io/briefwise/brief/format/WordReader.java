package io.briefwise.brief.format;

import io.briefwise.brief.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.jsoup.nodes.Document;
import org.xml.sax.SAXException;

/** Reads DOCX through Tika's XHTML: styles of headings, tables, footnotes. Embedded files are not opened. */
final class WordReader {

    private WordReader() {}

    static Reading read(byte[] content) {
        ToXMLContentHandler xhtml = new ToXMLContentHandler();
        Metadata metadata = new Metadata();
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        try (ByteArrayInputStream file = new ByteArrayInputStream(content)) {
            new OOXMLParser().parse(file, xhtml, metadata, context);
        } catch (EncryptedDocumentException _) {
            return new Reading.Unreadable(new Refusal.Encrypted());
        } catch (IOException | SAXException | TikaException | RuntimeException _) {
            return new Reading.Unreadable(new Refusal.BrokenDocument());
        }
        return new Reading.Opened(draft(xhtml.toString(), metadata));
    }

    private static Draft draft(String xhtml, Metadata metadata) {
        Document page = HtmlReader.parse(xhtml);
        page.select(".header, .footer, .package-entry, .comment, style, script").remove();
        HtmlBlocks walker = new HtmlBlocks(xhtml);
        walker.walk(page.body());
        List<Block> blocks = WordNotes.setApart(walker.blocks());
        boolean named = blocks.stream().anyMatch(block -> block.kind() == Block.Kind.TITLE);
        String title = metadata.get(TikaCoreProperties.TITLE);
        Front front =
                new Front(named || title == null || title.isBlank() ? null : title.strip(), null, null, null, null);
        return new Draft(xhtml, front, blocks).tracedToItself();
    }
}

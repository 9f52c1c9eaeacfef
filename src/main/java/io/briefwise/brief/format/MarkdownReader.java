package io.briefwise.brief.format;

import io.briefwise.brief.text.Normaliser;
import io.briefwise.brief.text.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown. Front matter and footnotes are taken out first and blanked in place, so that what the parser tells
 * of positions stays true of the original.
 */
final class MarkdownReader {

    private static final Pattern FOOTNOTE =
            Pattern.compile("(?m)^ {0,3}\\[\\^[^\\]\\s]{1,40}]:[ \\t]*(.*(?:\\R(?: {2,}|\\t)\\S.*)*)$");
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(50)
            .maxInlineNesting(50)
            .build();

    private MarkdownReader() {}

    static Draft read(String original) {
        FrontMatter front = FrontMatter.of(original);
        StringBuilder rest = new StringBuilder(original);
        blank(rest, 0, front.end());
        List<Block> notes = footnotes(original, rest);
        MarkdownBlocks walker = new MarkdownBlocks(original);
        PARSER.parse(rest.toString()).accept(walker);
        List<Block> blocks = new ArrayList<>(walker.blocks());
        blocks.addAll(notes);
        return new Draft(original, front.front(), blocks);
    }

    private static List<Block> footnotes(String original, StringBuilder rest) {
        List<Block> notes = new ArrayList<>();
        FOOTNOTE.matcher(rest.toString()).results().forEach(note -> {
            Traced text = Normaliser.normal(Traced.of(original, note.start(1), note.end(1)));
            if (text.length() > 0) {
                notes.add(Block.of(Block.Kind.FOOTNOTE, text));
            }
            blank(rest, note.start(), note.end());
        });
        return notes;
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                text.setCharAt(i, ' ');
            }
        }
    }
}

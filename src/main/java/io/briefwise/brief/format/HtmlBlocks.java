package io.briefwise.brief.format;

import io.briefwise.brief.text.Alignment;
import io.briefwise.brief.text.Normaliser;
import io.briefwise.brief.text.Traced;
import io.briefwise.brief.text.TracedBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through the article of a page and gathers its blocks. */
final class HtmlBlocks {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
            "tt", "u", "var", "wbr");
    private static final String NOTE =
            ".footnote, .footnotes, .endnote, .endnotes, [role=doc-footnote], [role=doc-endnotes], [role=doc-endnote]";

    private final String original;
    private final List<Block> blocks = new ArrayList<>();
    private TracedBuilder open = new TracedBuilder();

    HtmlBlocks(String original) {
        this.original = original;
    }

    List<Block> blocks() {
        return blocks;
    }

    void walk(Element root) {
        children(root, Block.Kind.TEXT, 0);
        flush(Block.Kind.TEXT, 0);
    }

    private void children(Element element, Block.Kind kind, int level) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                open.add(traced(text));
            } else if (child instanceof Element part) {
                element(part, kind, level);
            }
        }
    }

    private void element(Element part, Block.Kind kind, int level) {
        String name = part.normalName();
        if (name.equals("br")) {
            lineBreak(part, kind, level);
        } else if (name.equals("img") || isNoteMark(part)) {
            return;
        } else if (INLINE.contains(name)) {
            children(part, kind, level);
        } else {
            flush(kind, level);
            block(part, name, kind);
        }
    }

    private void block(Element part, String name, Block.Kind kind) {
        if (name.equals("table") && HtmlTable.holdsData(part)) {
            add(Block.Kind.TABLE, 0, HtmlTable.text(part, this::textOf));
        } else if (name.equals("figure") || name.equals("figcaption")) {
            figure(part);
        } else if (name.matches("h[1-6]")) {
            boolean named = part.hasClass("title");
            within(part, named ? Block.Kind.TITLE : Block.Kind.HEADING, named ? 0 : name.charAt(1) - '0');
        } else if (part.is(NOTE)) {
            within(part, Block.Kind.FOOTNOTE, 0);
        } else if (kind == Block.Kind.FOOTNOTE) {
            within(part, kind, 0);
        } else {
            within(part, name.equals("li") ? Block.Kind.ITEM : Block.Kind.TEXT, 0);
        }
    }

    private void figure(Element part) {
        if (part.selectFirst("table") != null) {
            within(part, Block.Kind.TEXT, 0);
        } else {
            within(part, Block.Kind.FIGURE, 0);
        }
    }

    private void within(Element part, Block.Kind kind, int level) {
        children(part, kind, level);
        flush(kind, level);
    }

    /** Two line breaks part paragraphs, one is a blank. */
    private void lineBreak(Element part, Block.Kind kind, int level) {
        Element next = part.nextElementSibling();
        boolean doubled = next != null
                && next.normalName().equals("br")
                && !(part.nextSibling() instanceof TextNode between && !between.isBlank());
        if (doubled) {
            flush(kind, level);
        } else {
            open.bridge(' ', Math.max(0, part.sourceRange().startPos()));
        }
    }

    private static boolean isNoteMark(Element part) {
        return part.normalName().equals("sup") && part.text().matches("\\[?\\d{0,3}[*†‡]?]?");
    }

    private Traced textOf(Element cell) {
        HtmlBlocks inner = new HtmlBlocks(original);
        inner.walk(cell);
        return Traced.joined(inner.blocks().stream().map(Block::text).toList());
    }

    private Traced traced(TextNode text) {
        var range = text.sourceRange();
        int start = Math.clamp(range.startPos(), 0, original.length());
        int end = Math.clamp(range.endPos(), start, original.length());
        return Alignment.of(original, start, end, text.getWholeText());
    }

    private void flush(Block.Kind kind, int level) {
        Traced text = Normaliser.normal(open.build());
        open = new TracedBuilder();
        add(kind, level, text);
    }

    private void add(Block.Kind kind, int level, Traced text) {
        if (text.length() > 0) {
            blocks.add(new Block(kind, level, text));
        }
    }
}

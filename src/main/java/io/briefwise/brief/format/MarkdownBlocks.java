package io.briefwise.brief.format;

import io.briefwise.brief.text.Normaliser;
import io.briefwise.brief.text.Traced;
import io.briefwise.brief.text.TracedBuilder;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jsoup.Jsoup;

/** Walks through parsed Markdown and gathers its blocks. */
final class MarkdownBlocks extends AbstractVisitor {

    private final String original;
    private final MarkdownInlines inlines;
    private final List<Block> blocks = new ArrayList<>();

    MarkdownBlocks(String original) {
        this.original = original;
        inlines = new MarkdownInlines(original);
    }

    List<Block> blocks() {
        return blocks;
    }

    @Override
    public void visit(Heading heading) {
        Traced text = inlines.of(heading);
        if (text.length() > 0) {
            blocks.add(Block.heading(heading.getLevel(), text));
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        add(paragraph.getParent() instanceof ListItem ? Block.Kind.ITEM : Block.Kind.TEXT, inlines.of(paragraph));
        inlines.pictures().forEach(picture -> add(Block.Kind.FIGURE, picture));
    }

    @Override
    public void visit(BulletList list) {
        visitChildren(list);
    }

    @Override
    public void visit(OrderedList list) {
        visitChildren(list);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            add(Block.Kind.TABLE, rows(block));
        }
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        add(Block.Kind.TEXT, standingFor(code, code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        add(Block.Kind.FIGURE, standingFor(code, code.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
        add(Block.Kind.TEXT, standingFor(html, Jsoup.parse(html.getLiteral()).text()));
    }

    private Traced rows(Node table) {
        TracedBuilder text = new TracedBuilder();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    Traced content = inlines.of(cell);
                    if (!text.isEmpty() && content.length() > 0) {
                        text.bridge(cell.getPrevious() == null ? '\n' : '\t', content.from(0));
                    }
                    text.add(content);
                }
            }
        }
        return text.build();
    }

    /** Text of which only the whole block is known to stand for it. */
    private Traced standingFor(Node block, String text) {
        int start = block.getSourceSpans().getFirst().getInputIndex();
        var last = block.getSourceSpans().getLast();
        TracedBuilder whole = new TracedBuilder();
        whole.add(text, start, Math.min(original.length(), last.getInputIndex() + last.getLength()));
        return Normaliser.normal(whole.build());
    }

    private void add(Block.Kind kind, Traced text) {
        if (text.length() > 0) {
            blocks.add(Block.of(kind, text));
        }
    }
}

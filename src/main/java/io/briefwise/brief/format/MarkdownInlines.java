package io.briefwise.brief.format;

import io.briefwise.brief.text.Alignment;
import io.briefwise.brief.text.Normaliser;
import io.briefwise.brief.text.Traced;
import io.briefwise.brief.text.TracedBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The bare text of a block of Markdown: emphasis and links leave their words, footnote marks and pictures go. */
final class MarkdownInlines extends AbstractVisitor {

    private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^[^\\]\\s]{1,40}]");

    private final String original;
    private TracedBuilder open = new TracedBuilder();
    private List<Traced> pictures = new ArrayList<>();

    MarkdownInlines(String original) {
        this.original = original;
    }

    Traced of(Node block) {
        open = new TracedBuilder();
        pictures = new ArrayList<>();
        visitChildren(block);
        return Normaliser.normal(withoutMarks(open.build()));
    }

    /** What the pictures of the last block show. */
    List<Traced> pictures() {
        return pictures;
    }

    @Override
    public void visit(Text text) {
        append(text, text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        append(code, code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        append(lineBreak, " ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        append(lineBreak, " ");
    }

    @Override
    public void visit(Image image) {
        TracedBuilder around = open;
        open = new TracedBuilder();
        visitChildren(image);
        Traced shown = Normaliser.normal(open.build());
        if (shown.length() > 0) {
            pictures.add(shown);
        }
        open = around;
    }

    private void append(Node node, String literal) {
        var spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            int here = open.isEmpty() ? 0 : open.build().to(open.length() - 1);
            open.add(literal, here, here);
            return;
        }
        int start = spans.getFirst().getInputIndex();
        int end = spans.getLast().getInputIndex() + spans.getLast().getLength();
        boolean fenced = node instanceof Code && original.startsWith("`", start);
        open.add(Alignment.of(original, fenced ? start + 1 : start, end, literal));
    }

    private static Traced withoutMarks(Traced text) {
        TracedBuilder rest = new TracedBuilder();
        int from = 0;
        for (var mark : NOTE_MARK.matcher(text.text()).results().toList()) {
            rest.add(text.slice(from, mark.start()));
            from = mark.end();
        }
        return rest.add(text.slice(from)).build();
    }
}

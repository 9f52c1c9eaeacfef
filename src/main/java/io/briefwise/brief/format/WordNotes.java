package io.briefwise.brief.format;

import io.briefwise.brief.text.Normaliser;
import io.briefwise.brief.text.Traced;
import io.briefwise.brief.text.TracedBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes footnotes and endnotes out of the paragraphs that Tika writes them into: "text[footnoteRef:1] goes on. [1: The
 * note.]".
 */
final class WordNotes {

    private static final Pattern MARK = Pattern.compile("\\[(?:foot|end)noteRef:(\\d+)]");

    private WordNotes() {}

    static List<Block> setApart(List<Block> blocks) {
        List<Block> apart = new ArrayList<>();
        blocks.forEach(block -> setApart(block, apart));
        return apart;
    }

    private static void setApart(Block block, List<Block> apart) {
        List<MatchResult> marks = MARK.matcher(block.text().text()).results().toList();
        if (marks.isEmpty()) {
            apart.add(block);
            return;
        }
        List<Block> notes = new ArrayList<>();
        int end = block.text().length();
        for (MatchResult mark : marks.reversed()) {
            String start = "[" + mark.group(1) + ": ";
            int at = block.text().text().lastIndexOf(start, end);
            if (at >= marks.getLast().end()) {
                add(notes, Block.Kind.FOOTNOTE, 0, withoutBracket(block.text().slice(at + start.length(), end)));
                end = at;
            }
        }
        add(apart, block.kind(), block.level(), withoutMarks(block.text().slice(0, end), marks));
        apart.addAll(notes.reversed());
    }

    private static Traced withoutBracket(Traced note) {
        int close = note.text().lastIndexOf(']');
        return close < 0 ? note : note.slice(0, close);
    }

    private static Traced withoutMarks(Traced text, List<MatchResult> marks) {
        TracedBuilder rest = new TracedBuilder();
        int from = 0;
        for (MatchResult mark : marks) {
            rest.add(text.slice(from, mark.start()));
            from = mark.end();
        }
        return rest.add(text.slice(from)).build();
    }

    private static void add(List<Block> blocks, Block.Kind kind, int level, Traced text) {
        Traced normal = Normaliser.normal(text);
        if (normal.length() > 0) {
            blocks.add(new Block(kind, level, normal));
        }
    }
}

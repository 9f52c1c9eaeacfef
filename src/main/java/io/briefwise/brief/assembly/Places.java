package io.briefwise.brief.assembly;

import io.briefwise.brief.format.Block;
import io.briefwise.brief.rule.Line;
import io.briefwise.brief.rule.LineRules;
import io.briefwise.brief.rule.Place;
import java.util.List;

/** Tells where the running text of a draft starts and ends, and so in which place each block stands. */
final class Places {

    private static final int WORDS_OF_A_PARAGRAPH = 18;
    private static final int NEAR_THE_END = 3;

    private final List<Block> blocks;
    private final boolean[] running;
    private final int first;
    private final int last;

    Places(List<Block> blocks) {
        this.blocks = blocks;
        running = new boolean[blocks.size()];
        int start = -1;
        int end = -1;
        for (int i = 0; i < running.length; i++) {
            running[i] = isRunning(blocks.get(i));
            start = start < 0 && running[i] ? i : start;
            end = running[i] ? i : end;
        }
        first = start;
        last = end;
    }

    /** The block as the rules look at it. */
    Line line(int index) {
        Block block = blocks.get(index);
        return new Line(block.text().text(), place(index), block.kind() == Block.Kind.ITEM, opensText(index));
    }

    boolean isRunning(int index) {
        return running[index];
    }

    private Place place(int index) {
        if (first < 0) {
            return Place.BODY;
        }
        if (index < first) {
            return Place.HEAD;
        }
        boolean nearTheEnd = blocks.size() > 2 * NEAR_THE_END && index >= blocks.size() - NEAR_THE_END;
        return index > last || nearTheEnd ? Place.TAIL : Place.BODY;
    }

    private boolean opensText(int index) {
        return index + 1 < blocks.size()
                && (running[index + 1]
                        || isSentence(blocks.get(index + 1))
                        || blocks.get(index + 1).kind() == Block.Kind.ITEM);
    }

    private static boolean isSentence(Block block) {
        Line line = Line.body(block.text().text());
        return line.words() >= 5 && (line.endsAsSentence() || line.text().endsWith(":"));
    }

    private static boolean isRunning(Block block) {
        Line line = Line.head(block.text().text());
        return switch (block.kind()) {
            case LINE, TEXT, ITEM ->
                line.words() >= WORDS_OF_A_PARAGRAPH
                        && (line.endsAsSentence() || line.words() >= 4 * WORDS_OF_A_PARAGRAPH)
                        && LineRules.read(LineRules.FURNITURE, line).isEmpty();
            case TITLE, HEADING, TABLE, FIGURE, FOOTNOTE -> false;
        };
    }
}

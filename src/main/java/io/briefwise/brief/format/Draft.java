package io.briefwise.brief.format;

import io.briefwise.brief.text.Traced;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as its format tells it, before the rules have looked at it.
 *
 * @param original what the blocks are traced to
 * @param front what the file says of the text
 * @param blocks in reading order
 */
public record Draft(String original, Front front, List<Block> blocks) {

    public Draft {
        blocks = List.copyOf(blocks);
    }

    /** The same draft traced to the plain text of its blocks, for formats of which the file itself is no text. */
    public Draft tracedToItself() {
        StringBuilder original = new StringBuilder();
        List<Block> traced = new ArrayList<>();
        for (Block block : blocks) {
            original.append(original.isEmpty() ? "" : "\n\n")
                    .append(block.text().text());
            int start = original.length() - block.text().length();
            traced.add(new Block(
                    block.kind(), block.level(), Traced.of(block.text().text()).movedBy(start)));
        }
        return new Draft(original.toString(), front, traced);
    }
}

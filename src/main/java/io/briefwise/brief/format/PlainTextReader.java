package io.briefwise.brief.format;

import io.briefwise.brief.text.LineJoin;
import io.briefwise.brief.text.Traced;
import io.briefwise.brief.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads plain text. Blank lines part paragraphs. Where the lines of the text are broken at a fixed width they are
 * joined again; else every line is a paragraph of its own.
 */
public final class PlainTextReader {

    private static final int WIDEST_WRAP = 110;
    private static final int NARROWEST_WRAP = 40;

    private PlainTextReader() {}

    public static Draft read(String original) {
        List<RawLine> lines = RawLine.of(original);
        LineJoin join = new LineJoin(
                Vocabulary.of(lines.stream().map(line -> line.text().text()).toList()));
        int width = wrapWidth(lines);
        List<Block> blocks = new ArrayList<>();
        List<RawLine> open = new ArrayList<>();
        for (RawLine line : lines) {
            if (!open.isEmpty() && (line.isBlank() || !continues(open.getLast(), line, width, open.size() == 1))) {
                blocks.add(block(open, join));
                open.clear();
            }
            if (!line.isBlank()) {
                open.add(line);
            }
        }
        if (!open.isEmpty()) {
            blocks.add(block(open, join));
        }
        return new Draft(original, Front.NONE, blocks);
    }

    /** The width at which lines were broken; 0 where they were not. */
    private static int wrapWidth(List<RawLine> lines) {
        List<Integer> broken = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isBlank()
                    && !lines.get(i + 1).isBlank()
                    && !lines.get(i + 1).bullet()) {
                broken.add(lines.get(i).width());
            }
        }
        broken.sort(null);
        int width = broken.size() < 3 ? 0 : broken.get(broken.size() * 9 / 10);
        long full = broken.stream().filter(each -> each * 10 >= width * 7).count();
        return width >= NARROWEST_WRAP && width <= WIDEST_WRAP && full * 2 >= broken.size() ? width : 0;
    }

    private static boolean continues(RawLine last, RawLine next, int width, boolean lastIsFirst) {
        boolean wouldHaveFitted = last.width() + 1 + next.firstWord() <= width - width / 8;
        boolean partedWord = last.text().text().matches("(?s).*\\p{L}-$");
        boolean goesOn = partedWord && Character.isLowerCase(next.text().text().codePointAt(0));
        boolean indentedAnew = next.indent() > last.indent() && !(last.bullet() && lastIsFirst);
        return width > 0 && !next.bullet() && (goesOn || (!wouldHaveFitted && !indentedAnew));
    }

    private static Block block(List<RawLine> lines, LineJoin join) {
        Traced text = join.join(lines.stream().map(RawLine::text).toList());
        return Block.of(lines.getFirst().bullet() ? Block.Kind.ITEM : Block.Kind.LINE, text);
    }
}

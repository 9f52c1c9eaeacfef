package io.briefwise.brief.assembly;

import io.briefwise.brief.format.Block;
import io.briefwise.brief.rule.Line;
import io.briefwise.brief.rule.LineRules;
import io.briefwise.brief.rule.Place;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the block that is the title: what the format calls so; else a heading or line that says the same as the file's
 * own title; else the first of four words or more among the lines before the text, else the first of them.
 */
final class TitleLine {

    private static final int MOST_WORDS = 35;

    private TitleLine() {}

    /** The index of the title's block, or -1. */
    static int in(List<Block> blocks, Places places, @Nullable String known) {
        return first(blocks, i -> blocks.get(i).kind() == Block.Kind.TITLE)
                .orElseGet(() -> known == null ? guess(blocks, places) : same(blocks, places, known));
    }

    private static int same(List<Block> blocks, Places places, String known) {
        return first(
                        blocks,
                        i -> places.line(i).place() == Place.HEAD
                                && bare(blocks.get(i).text().text()).equals(bare(known)))
                .orElse(-1);
    }

    private static int guess(List<Block> blocks, Places places) {
        IntPredicate fits = i -> couldBe(blocks.get(i), places.line(i));
        return first(
                        blocks,
                        fits.and(i -> blocks.get(i).kind() == Block.Kind.HEADING
                                && blocks.get(i).level() == 1))
                .orElseGet(() -> first(
                                blocks,
                                fits.and(i -> blocks.get(i).kind() == Block.Kind.LINE
                                        && places.line(i).words() >= 4))
                        .orElseGet(() -> first(
                                        blocks, fits.and(i -> blocks.get(i).kind() == Block.Kind.LINE))
                                .orElse(-1)));
    }

    private static boolean couldBe(Block block, Line line) {
        return line.place() == Place.HEAD
                && line.words() >= 1
                && line.words() <= MOST_WORDS
                && !line.text().matches("(?s).*[.,;:]$")
                && block.kind() != Block.Kind.ITEM
                && LineRules.read(LineRules.FURNITURE, line).isEmpty();
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    private static java.util.Optional<Integer> first(List<Block> blocks, IntPredicate wanted) {
        return IntStream.range(0, blocks.size()).filter(wanted).boxed().findFirst();
    }
}

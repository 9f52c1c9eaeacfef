package io.briefwise.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small classes: median at most 60 lines, nine in ten at most 150, a view at most 200. The figures are printed. */
class ClassSizesTest {

    private record Size(Path file, long lines) {}

    private static final List<Size> SIZES = Sources.below(Sources.MAIN, ".java").stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .map(file -> new Size(file, Sources.read(file).lines().count()))
            .sorted(Comparator.comparingLong(Size::lines))
            .toList();

    @Test
    void classes_are_small() {
        long median = SIZES.get(SIZES.size() / 2).lines();
        long nineInTen = SIZES.get(SIZES.size() * 9 / 10).lines();
        System.out.printf(
                "%d classes: median %d lines, nine in ten at most %d, largest:%n", SIZES.size(), median, nineInTen);
        SIZES.reversed().stream().limit(8).forEach(size -> System.out.printf("%6d %s%n", size.lines(), size.file()));

        assertThat(median).isLessThanOrEqualTo(60);
        assertThat(nineInTen).isLessThanOrEqualTo(150);
    }

    @Test
    void views_are_at_most_200_lines() {
        assertThat(SIZES)
                .filteredOn(size -> Sources.read(size.file()).contains("@Route("))
                .allSatisfy(size ->
                        assertThat(size.lines()).as(size.file().toString()).isLessThanOrEqualTo(200));
    }
}

package io.briefwise.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.brief.Span;
import io.briefwise.ui.parts.Marking.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StretchTest {

    private static final String PARAGRAPH = "They appear to have concluded that no settlement would hold.";

    @Test
    void a_paragraph_without_markings_is_one_plain_stretch() {
        assertThat(Stretch.of(PARAGRAPH, List.of())).containsExactly(new Stretch(PARAGRAPH, Set.of()));
    }

    @Test
    void overlapping_markings_share_the_stretch_between_them() {
        assertThat(Stretch.of("abcdef", List.of(marking(1, 4, Kind.EVIDENCE), marking(3, 6, Kind.CHOSEN))))
                .containsExactly(
                        new Stretch("a", Set.of()),
                        new Stretch("bc", Set.of(Kind.EVIDENCE)),
                        new Stretch("d", Set.of(Kind.EVIDENCE, Kind.CHOSEN)),
                        new Stretch("ef", Set.of(Kind.CHOSEN)));
    }

    @Test
    void no_character_is_lost_or_doubled() {
        List<Marking> markings = List.of(
                marking(0, 4, Kind.EVIDENCE),
                marking(5, PARAGRAPH.length(), Kind.CHOSEN),
                marking(30, 35, Kind.WARM_2));

        assertThat(String.join(
                        "",
                        Stretch.of(PARAGRAPH, markings).stream()
                                .map(Stretch::text)
                                .toList()))
                .isEqualTo(PARAGRAPH);
    }

    private static Marking marking(int start, int end, Kind kind) {
        return new Marking(new Span(0, 0, start, end), kind);
    }
}

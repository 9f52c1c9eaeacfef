package io.briefwise.question.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefwise.brief.Span;
import io.briefwise.question.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ArgumentMapTest {

    private static final ArgumentNode CLAIM = node("wall", NodeKind.CLAIM, Modality.LIKELY);
    private static final ArgumentNode FLOOD = node("flood", NodeKind.DATA, Modality.FACT);
    private static final ArgumentNode COST = node("cost", NodeKind.CONCESSION, Modality.ASSERTED);
    private static final ArgumentLink BECAUSE = new ArgumentLink("flood", "wall", LinkKind.SUPPORTS, "because");
    private static final ArgumentLink ALTHOUGH =
            new ArgumentLink("cost", "wall", LinkKind.CONCEDES, "although", Scheme.CONSEQUENCES);

    private final ArgumentMap map = new ArgumentMap(List.of(CLAIM, FLOOD, COST), List.of(BECAUSE, ALTHOUGH));

    @Test
    void tells_what_bears_on_a_claim_and_what_the_text_argues_for() {
        assertThat(map.bearingOn("wall")).containsExactly(BECAUSE, ALTHOUGH);
        assertThat(map.bearingOn("flood")).isEmpty();
        assertThat(map.from("flood")).containsExactly(BECAUSE);
        assertThat(map.mainClaims()).containsExactly(CLAIM);
    }

    @Test
    void is_the_same_after_it_was_written_and_read() {
        assertThat(ArgumentJson.read(ArgumentJson.write(map))).isEqualTo(map);
        assertThat(ArgumentJson.read(ArgumentJson.write(ArgumentMap.NONE)).isEmpty())
                .isTrue();
    }

    @Test
    void has_no_two_statements_of_one_id() {
        assertThatThrownBy(() -> new ArgumentMap(List.of(CLAIM, CLAIM), List.of()))
                .hasMessageContaining("two statements of one id");
    }

    @Test
    void links_only_statements_that_are_there_and_each_pair_once() {
        assertThatThrownBy(() -> new ArgumentMap(List.of(CLAIM), List.of(BECAUSE)))
                .hasMessageContaining("not there");
        ArgumentLink back = new ArgumentLink("wall", "flood", LinkKind.SUPPORTS, "so");
        assertThatThrownBy(() -> new ArgumentMap(List.of(CLAIM, FLOOD), List.of(BECAUSE, back)))
                .hasMessageContaining("two links between the same statements");
    }

    @Test
    void a_link_goes_to_another_statement_and_names_its_cue() {
        assertThatThrownBy(() -> new ArgumentLink("wall", "wall", LinkKind.SUPPORTS, "so"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ArgumentLink("flood", "wall", LinkKind.SUPPORTS, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_file_with_an_unknown_kind_is_told_which_ones_there_are() {
        assertThatThrownBy(() -> ArgumentJson.read(ArgumentJson.write(map).replace("concession", "excuse")))
                .hasMessageContaining("\"excuse\" is none of [claim, data");
    }

    private static ArgumentNode node(String id, NodeKind kind, Modality modality) {
        String words = "The " + id + ".";
        return new ArgumentNode(
                id,
                kind,
                ArgumentNode.AUTHOR,
                modality,
                List.of(new Evidence(new Span(0, 0, 0, words.length()), words)));
    }
}

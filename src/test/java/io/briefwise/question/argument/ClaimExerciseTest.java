package io.briefwise.question.argument;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Section;
import io.briefwise.brief.Span;
import io.briefwise.question.Evidence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A paragraph of three sentences; the second holds a claim and a reason. */
class ClaimExerciseTest {

    private static final String TEXT =
            "The quay is low. The town should build a wall, since the sea rises. Storms have come more often.";
    private static final Brief BRIEF = new Brief(
            "The wall", null, null, null, List.of(new Section(null, List.of(new Paragraph(1, TEXT)))), List.of());
    private static final ArgumentNode WALL = node("wall", NodeKind.RECOMMENDATION, "The town should build a wall");
    private static final ArgumentNode SEA = node("sea", NodeKind.DATA, "the sea rises");
    private static final ArgumentNode STORMS = node("storms", NodeKind.DATA, "Storms have come more often.");
    private static final ArgumentMap MAP = new ArgumentMap(
            List.of(WALL, SEA, STORMS),
            List.of(
                    new ArgumentLink("sea", "wall", LinkKind.SUPPORTS, "since"),
                    new ArgumentLink("storms", "wall", LinkKind.SUPPORTS, "more often")));

    private final ClaimExercise exercise = ClaimExercise.of(BRIEF, MAP, 0).orElseThrow();

    @Test
    void a_sentence_is_cut_where_claim_and_reason_share_it() {
        assertThat(exercise.statements())
                .extracting(BRIEF::text)
                .containsExactly(
                        "The quay is low.",
                        "The town should build a wall,",
                        "since the sea rises.",
                        "Storms have come more often.");
        assertThat(exercise.claimIndex()).isOne();
    }

    @Test
    void the_claim_is_found_or_not() {
        assertThat(exercise.claimFound(Set.of(1))).isEqualTo(new Finding(1, 1, 0));
        assertThat(exercise.claimFound(Set.of(0))).isEqualTo(new Finding(0, 1, 1));
    }

    @Test
    void reasons_are_counted_and_so_is_what_is_none() {
        assertThat(exercise.supportsFound(Set.of(2, 3)).whole()).isTrue();
        assertThat(exercise.supportsFound(Set.of(0, 2))).isEqualTo(new Finding(1, 2, 1));
        assertThat(exercise.supportsFound(Set.of())).isEqualTo(new Finding(0, 2, 0));
    }

    @Test
    void what_limits_a_claim_is_looked_for_where_there_is_any() {
        ArgumentNode quay = node("quay", NodeKind.CONCESSION, "The quay is low.");
        ClaimExercise limited = ClaimExercise.of(
                        BRIEF,
                        new ArgumentMap(
                                List.of(quay, WALL, SEA),
                                List.of(
                                        new ArgumentLink("sea", "wall", LinkKind.SUPPORTS, "since"),
                                        new ArgumentLink("quay", "wall", LinkKind.CONCEDES, "is"))),
                        0)
                .orElseThrow();

        assertThat(exercise.qualifiers()).isEmpty();
        assertThat(limited.qualifiers()).containsExactly(quay);
        assertThat(limited.qualifiersFound(Set.of(0, 3))).isEqualTo(new Finding(1, 1, 1));
    }

    @Test
    void a_claim_that_is_put_with_a_reserve_is_hedged_by_itself() {
        ArgumentNode wall =
                new ArgumentNode("wall", NodeKind.CLAIM, ArgumentNode.AUTHOR, Modality.POSSIBLE, WALL.evidence());
        ClaimExercise hedged = ClaimExercise.of(
                        BRIEF,
                        new ArgumentMap(
                                List.of(wall, SEA),
                                List.of(new ArgumentLink("sea", "wall", LinkKind.SUPPORTS, "since"))),
                        0)
                .orElseThrow();

        assertThat(hedged.qualifiersFound(Set.of(hedged.claimIndex())).whole()).isTrue();
    }

    @Test
    void without_a_reason_there_is_no_exercise() {
        assertThat(ClaimExercise.of(BRIEF, new ArgumentMap(List.of(WALL, SEA), List.of()), 0))
                .isEmpty();
        assertThat(ClaimExercise.of(BRIEF, ArgumentMap.NONE, 0)).isEmpty();
    }

    @Test
    void the_argument_is_told_as_a_list_in_a_list() {
        assertThat(ArgumentBranch.of(MAP, 0)).singleElement().satisfies(branch -> {
            assertThat(branch.node()).isEqualTo(WALL);
            assertThat(branch.branches()).extracting(ArgumentBranch::node).containsExactly(SEA, STORMS);
        });
        assertThat(ArgumentBranch.of(MAP, 1)).isEmpty();
    }

    @Test
    void a_ring_of_statements_is_told_once() {
        ArgumentMap ring = new ArgumentMap(
                List.of(WALL, SEA, STORMS),
                List.of(
                        new ArgumentLink("sea", "wall", LinkKind.SUPPORTS, "since"),
                        new ArgumentLink("storms", "sea", LinkKind.SUPPORTS, "so"),
                        new ArgumentLink("wall", "storms", LinkKind.ELABORATES, "that is")));

        assertThat(ArgumentBranch.of(ring, 0)).isEmpty();
    }

    private static ArgumentNode node(String id, NodeKind kind, String text) {
        int start = TEXT.indexOf(text);
        Evidence evidence = Evidence.in(BRIEF, new Span(0, 0, start, start + text.length()));
        return new ArgumentNode(id, kind, ArgumentNode.AUTHOR, Modality.ASSERTED, List.of(evidence));
    }
}

package io.briefwise.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.feedback.Remark.Kind;
import io.briefwise.question.OpenQuestion;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A rubric whose first two lines rest on ¶1 and the third on ¶2; the fourth, a verdict, is of a kind that is not shown. */
class RemarksTest {

    private static final Moves ALL = new Moves(true, true, true, true);
    private static final Moves NONE = new Moves(false, false, false, false);
    private static final Copying OWN_WORDS = new Copying(3, 0);

    private final OpenQuestion question = ATown.question();

    @Test
    void paragraphs_are_named_and_not_what_the_rubric_asks_of_them() {
        Remarks remarks = remarks(ALL, Certainty.NOT_IN_QUESTION, Met.MET, Met.MET, Met.NOT_MET, Met.NOT_MET);

        assertThat(remarks.open()).containsExactly(new Remark(Kind.TEXT_NOT_YET, List.of(2)));
        assertThat(remarks.done())
                .containsExactly(
                        new Remark(Kind.POSITION),
                        new Remark(Kind.REASON),
                        new Remark(Kind.TEXT, List.of(1)),
                        new Remark(Kind.CITATION),
                        new Remark(Kind.OTHER_SIDE));
    }

    @Test
    void a_paragraph_that_is_used_for_one_line_and_not_for_another_is_used_in_part() {
        Remarks remarks = remarks(ALL, Certainty.NOT_IN_QUESTION, Met.MET, Met.NOT_MET, Met.MET, Met.MET);

        assertThat(remarks.open()).containsExactly(new Remark(Kind.TEXT_IN_PART, List.of(1)));
        assertThat(remarks.done()).contains(new Remark(Kind.TEXT, List.of(2)));
    }

    @Test
    void who_does_little_hears_of_the_most_pressing_only() {
        Remarks remarks = remarks(NONE, Certainty.RAISED, Met.NOT_MET, Met.NOT_MET, Met.NOT_MET, Met.NOT_MET);

        assertThat(remarks.done()).isEmpty();
        assertThat(remarks.open())
                .containsExactly(
                        new Remark(Kind.CERTAINTY_RAISED, List.of(1)),
                        new Remark(Kind.NO_POSITION),
                        new Remark(Kind.NO_REASON),
                        new Remark(Kind.TEXT_NOT_YET, List.of(1, 2)));
    }

    @Test
    void reserve_that_is_kept_is_praised() {
        assertThat(remarks(ALL, Certainty.KEPT, Met.MET, Met.MET, Met.MET, Met.MET)
                        .done())
                .contains(new Remark(Kind.CERTAINTY_KEPT, List.of(1)));
    }

    @Test
    void copying_at_length_comes_first() {
        Feedback feedback = new Feedback(List.of(), NONE, Certainty.NOT_IN_QUESTION, new Copying(20, 0.6));

        assertThat(Remarks.of(feedback, question, ATown.brief()).open()).first().isEqualTo(new Remark(Kind.COPIED));
    }

    private Remarks remarks(Moves moves, Certainty certainty, Met... met) {
        List<CriterionEstimate> estimates = IntStream.range(0, met.length)
                .mapToObj(line -> estimate(line, met[line]))
                .toList();
        return Remarks.of(new Feedback(estimates, moves, certainty, OWN_WORDS), question, ATown.brief());
    }

    private CriterionEstimate estimate(int line, Met met) {
        return new CriterionEstimate(
                question.rubric().get(line),
                line < 3 ? CriterionKind.FROM_THE_TEXT : CriterionKind.VERDICT,
                met,
                new Basis(List.of(), 0, false));
    }
}

package io.briefwise.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.generation.ModelsForTests;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The estimates against the marks of people, on answers that nothing was tuned on. The table is printed. */
class EstimatesAgreeWithPeopleTest {

    private static final double BAR = 0.65;

    private static final AgreementTable TABLE =
            AgreementTable.of(MarkedAnswers.in(MarkedAnswers.FOLDER), new DraftReader(ModelsForTests.annotator()));

    @Test
    void a_kind_is_shown_where_it_reaches_the_bar_on_the_half_held_out_and_only_there() {
        System.out.println(TABLE.print());

        assertThat(TABLE.byKind(true).entrySet().stream()
                        .filter(kind -> kind.getValue() >= BAR)
                        .map(kind -> kind.getKey())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(CriterionKind.class))))
                .isEqualTo(Arrays.stream(CriterionKind.values())
                        .filter(CriterionKind::isShown)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(CriterionKind.class))));
    }

    @Test
    void half_of_the_answers_is_held_out() {
        assertThat(MarkedAnswers.in(MarkedAnswers.FOLDER))
                .hasSizeGreaterThanOrEqualTo(60)
                .satisfies(answers -> assertThat(answers.stream().filter(MarkedAnswers.Marked::heldOut))
                        .hasSize(answers.size() / 2));
    }
}

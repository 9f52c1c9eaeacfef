package io.briefwise.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.question.Criterion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriterionKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Says what is claimed and how surely.|FROM_THE_TEXT",
                "States both signals.|FROM_THE_TEXT",
                "States at least one assumption.|BEYOND_THE_TEXT",
                "Names the assumption that fares stay low.|BEYOND_THE_TEXT",
                "Names the obstacle.|LIMIT",
                "Sets against it the line in Harrow.|LIMIT",
                "Says how far the reports go.|VERDICT",
                "Comes to a verdict.|VERDICT",
                "Brings in a further point.|FROM_THE_TEXT",
                "States what the mayor puts forward and how surely.|FROM_THE_TEXT",
                "States what the step needs beside the premise.|BEYOND_THE_TEXT",
                "Says what it would take.|BEYOND_THE_TEXT",
                "Quite another beginning.|BEYOND_THE_TEXT",
            })
    void the_opening_words_tell_what_is_asked_for(String criterion, CriterionKind kind) {
        assertThat(CriterionKind.of(new Criterion(criterion, 1, List.of()))).isEqualTo(kind);
    }

    @Test
    void what_an_unknown_opening_asks_for_is_not_shown() {
        assertThat(CriterionKind.of(new Criterion("Quite another beginning.", 1, List.of()))
                        .isShown())
                .isFalse();
    }
}

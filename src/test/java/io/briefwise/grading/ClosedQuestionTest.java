package io.briefwise.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.Response;
import io.briefwise.question.SampleQuestions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClosedQuestionTest {

    static Stream<ClosedQuestion> oneOfEachForm() {
        return Stream.of(SampleQuestions.closed(1, 0, 2), SampleQuestions.judgement(2, 1), SampleQuestions.cloze(3, 0));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachForm")
    void the_key_is_worth_everything_and_every_other_option_nothing(ClosedQuestion question) {
        for (int option = 0; option < question.options().size(); option++) {
            assertThat(Grader.grade(question, new Response.Chosen(option)))
                    .isEqualTo(new Grade.Scored(question.options().get(option).key() ? 1 : 0));
        }
    }

    @ParameterizedTest
    @MethodSource("oneOfEachForm")
    void an_option_that_is_not_there_is_no_answer(ClosedQuestion question) {
        Response beyond = new Response.Chosen(question.options().size());

        assertThatThrownBy(() -> Grader.grade(question, beyond)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void words_do_not_answer_a_choice() {
        assertThatThrownBy(() -> Grader.grade(SampleQuestions.closed(1, 0, 0), new Response.Written("the first")))
                .hasMessageContaining("single-choice");
    }
}

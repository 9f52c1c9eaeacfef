package io.briefwise.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefwise.question.Response;
import io.briefwise.question.SampleQuestions;
import org.junit.jupiter.api.Test;

class OpenQuestionTest {

    @Test
    void a_person_marks_it() {
        assertThat(Grader.grade(SampleQuestions.open(1, 0), new Response.Written("because")))
                .isEqualTo(new Grade.AwaitsMark());
    }

    @Test
    void it_has_no_options_to_choose() {
        assertThatThrownBy(() -> Grader.grade(SampleQuestions.open(1, 0), new Response.Chosen(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_fraction_beyond_the_full_mark_is_a_defect() {
        assertThatThrownBy(() -> new Grade.Scored(1.01)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Grade.Scored(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}

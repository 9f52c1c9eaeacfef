package io.briefwise.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class QuestionJsonTest {

    static Stream<Question> oneOfEachForm() {
        return Stream.of(
                SampleQuestions.closed(1, 0, 2),
                SampleQuestions.judgement(2, 1),
                SampleQuestions.cloze(3, 0),
                SampleQuestions.open(4, 2),
                SampleQuestions.several(5, 0),
                SampleQuestions.matching(6, 0),
                SampleQuestions.ordering(7, 1),
                SampleQuestions.shortAnswer(8, 1),
                SampleQuestions.number(9, 0));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachForm")
    void what_is_written_is_read_again(Question question) {
        assertThat(QuestionJson.read(QuestionJson.write(question))).isEqualTo(question);
    }

    @ParameterizedTest
    @MethodSource("oneOfEachForm")
    void process_and_form_are_told_for_those_who_read_the_file(Question question) {
        ObjectNode tree = QuestionJson.tree(question);

        assertThat(tree.path("process").asString())
                .isEqualTo(question.head().skill().process().title());
        assertThat(tree.path("form").asString()).isEqualTo(question.form().id());
    }

    /** Stored questions must stay readable: this text may only change together with a migration. */
    @Test
    void the_stored_form_is_stable() {
        assertThat(QuestionJson.write(SampleQuestions.cloze(3, 1))).isEqualTo("""
                {"family":"what","rule":"sample","process":"Locate","skill":"detail","bloom":"understand",\
                "form":"cloze","section":1,"stem":"Gap 3 is _____.",\
                "options":[{"text":"here","key":true,"role":"key","why":"it is here"},\
                {"text":"there","key":false,"role":"other-span","why":"that is elsewhere"}],\
                "evidence":[{"section":1,"paragraph":3,"start":0,"end":10,"text":"evidence-3"}],\
                "explanation":"explanation 3","confidence":0.5,"difficulty":0.0}""");
    }

    @Test
    void an_unknown_skill_is_named_together_with_the_known_ones() {
        ObjectNode tree = QuestionJson.tree(SampleQuestions.closed(1, 0, 0)).put("skill", "guessing");

        assertThatThrownBy(() -> QuestionJson.question(tree))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"skill\" is \"guessing\"")
                .hasMessageContaining("inference");
    }

    @Test
    void a_missing_field_is_named() {
        ObjectNode tree = QuestionJson.tree(SampleQuestions.closed(1, 0, 0));
        tree.remove("stem");

        assertThatThrownBy(() -> QuestionJson.question(tree)).hasMessageContaining("\"stem\" is missing");
    }

    @Test
    void a_prompt_whose_answer_is_not_offered_is_told() {
        String json = QuestionJson.write(SampleQuestions.matching(1, 0))
                .replace("\"answer\":\"1939\"", "\"answer\":\"1938\"");

        assertThatThrownBy(() -> QuestionJson.read(json))
                .hasMessage("\"answer\" is \"1938\", but must be one of [1914, 1918, 1939, 1945]");
    }

    @Test
    void an_answer_that_is_no_text_is_told() {
        String json = QuestionJson.write(SampleQuestions.matching(1, 0)).replace("\"1945\"]", "1945]");

        assertThatThrownBy(() -> QuestionJson.read(json)).hasMessage("among \"answers\" is no text: 1945");
    }
}

package io.briefwise.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.account.PersonId;
import io.briefwise.question.Question;
import io.briefwise.question.SampleQuestions;
import io.briefwise.statistics.Share;
import io.briefwise.testing.Database;
import io.briefwise.testing.SampleBriefs;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class InstructorLookingAtTheTextTest {

    private static final String RIVERS = "Two rivers meet below the old town.";
    private static final String FLOODS = "The upper river floods every spring.";

    private final TaughtClass taught;

    InstructorLookingAtTheTextTest(Database database) {
        taught =
                new TaughtClass(database, List.of(resting(1, 0, RIVERS), resting(2, 0, RIVERS), resting(3, 1, FLOODS)));
    }

    @AfterEach
    void close() {
        taught.close();
    }

    @Test
    void a_sentence_has_the_wrong_answers_to_its_questions_each_learner_a_case() {
        taught.handedIn("A A", 5, 0, 0, 0);
        taught.handedIn("B B", 5, 0, 1, 0);
        taught.handedIn("C C", 5, 1, 1, 0);
        taught.handedIn("D D", 5, 1, 0);

        List<TextHeat.Sentence> sentences = heat().sentences();
        assertThat(sentences).extracting(TextHeat.Sentence::text).containsExactly(RIVERS, FLOODS);
        assertThat(sentences.getFirst().wrong()).isEqualTo(new Cell.Judged(0.5, new Share(2, 4).interval(), 8));
        assertThat(sentences.getFirst().questions())
                .extracting(TextHeat.Asked::number)
                .containsExactly(1, 2);
        assertThat(sentences.getFirst().questions()).allMatch(TextHeat.Asked::sought);
    }

    @Test
    void a_question_left_out_is_no_wrong_answer_and_three_learners_are_too_few() {
        taught.handedIn("A A", 5, 1, 1, 1);
        taught.handedIn("B B", 5, 1, 1, 1);
        taught.handedIn("C C", 5, 1, 1, 1);
        taught.handedIn("D D", 5, 1, 1);

        assertThat(heat().sentences().getFirst().wrong()).isEqualTo(new Cell.Judged(1, new Share(4, 4).interval(), 8));
        assertThat(heat().sentences().getLast().wrong()).isEqualTo(new Cell.TooFew(3));
    }

    @Test
    void a_sentence_without_a_question_is_cold() {
        assertThat(heat().sentences()).extracting(TextHeat.Sentence::paragraph).doesNotContain(3);
        assertThat(heat().text()).hasSize(3);
    }

    @Test
    void nobody_but_its_instructor_sees_it() {
        PersonId learner = taught.learner("Ada Okoye");

        assertThat(taught.parts.get(TextHeats.class).of(taught.assignment, learner))
                .isEmpty();
    }

    private TextHeat heat() {
        return taught.parts
                .get(TextHeats.class)
                .of(taught.assignment, taught.instructor)
                .orElseThrow();
    }

    private static Question resting(int number, int section, String sentence) {
        return SampleQuestions.marking(
                SampleBriefs.OF_THREE_SECTIONS, number, section, List.of(sentence, "Elsewhere " + number + "."), 0);
    }
}

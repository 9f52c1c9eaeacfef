package io.briefwise.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.question.BankedQuestion;
import io.briefwise.question.Origin;
import io.briefwise.question.Question;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.SampleQuestions;
import io.briefwise.testing.Database;
import io.briefwise.testing.Parts;
import io.briefwise.testing.SampleBriefs;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class LessonFollowsTheBankTest {

    private static final List<Question> SET =
            List.of(SampleQuestions.closed(1, 0, 0), SampleQuestions.open(2, 0), SampleQuestions.closed(3, 1, 1));

    private final BriefId brief;
    private final Parts parts;
    private final QuestionBank bank;
    private final Quizzes quizzes;

    LessonFollowsTheBankTest(Database database) {
        parts = database.parts("io.briefwise.question", "io.briefwise.quiz", "io.briefwise.brief");
        bank = parts.get(QuestionBank.class);
        quizzes = parts.get(Quizzes.class);
        brief = parts.get(Briefs.class).keep(SampleBriefs.OF_THREE_SECTIONS, "", null);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void the_set_becomes_the_quiz_in_its_order() {
        bank.fill(brief, SET, List.of(), Origin.GENERATED);

        Quiz quiz = quizzes.of(brief).getFirst();
        assertThat(quiz.purpose()).isEqualTo(Purpose.QUIZ);
        assertThat(bank.all(quiz.questions()))
                .extracting(BankedQuestion::question)
                .isEqualTo(SET);
    }

    @Test
    void a_section_with_enough_in_the_reserve_gets_a_check_of_closed_questions() {
        bank.fill(
                brief,
                SET,
                List.of(
                        SampleQuestions.closed(11, 1, 0),
                        SampleQuestions.open(12, 1),
                        SampleQuestions.judgement(13, 1)),
                Origin.GENERATED);

        Quiz check = quizzes.of(brief).getLast();
        assertThat(check.purpose()).isEqualTo(Purpose.SECTION_CHECK);
        assertThat(check.section()).isEqualTo(1);
        assertThat(bank.all(check.questions()))
                .extracting(banked -> banked.question().stem())
                .containsExactly("Which is question 11?", "Statement 13.");
    }

    @Test
    void quizzes_are_called_as_what_they_ask_about() {
        bank.fill(
                brief,
                SET,
                List.of(
                        SampleQuestions.closed(11, 0, 0),
                        SampleQuestions.closed(12, 0, 0),
                        SampleQuestions.closed(13, 1, 0),
                        SampleQuestions.closed(14, 1, 0)),
                Origin.GENERATED);

        assertThat(quizzes.of(brief))
                .extracting(Quiz::title)
                .containsExactly("Two rivers", "Two rivers", "The upper river");
    }

    @Test
    void a_check_has_at_most_three_questions() {
        bank.fill(
                brief,
                SET,
                List.of(
                        SampleQuestions.closed(11, 0, 0),
                        SampleQuestions.closed(12, 0, 0),
                        SampleQuestions.closed(13, 0, 0),
                        SampleQuestions.closed(14, 0, 0)),
                Origin.GENERATED);

        assertThat(quizzes.of(brief).getLast().questions()).hasSize(3);
    }

    @Test
    void a_section_with_one_question_in_the_reserve_has_no_check() {
        bank.fill(brief, SET, List.of(SampleQuestions.closed(11, 0, 0)), Origin.GENERATED);

        assertThat(quizzes.of(brief)).extracting(Quiz::purpose).containsExactly(Purpose.QUIZ);
    }

    @Test
    void a_check_asks_no_place_in_the_text_twice() {
        bank.fill(
                brief,
                SET,
                List.of(SampleQuestions.closed(11, 0, 0), SampleQuestions.judgement(11, 0)),
                Origin.GENERATED);

        assertThat(quizzes.of(brief)).extracting(Quiz::purpose).containsExactly(Purpose.QUIZ);
    }

    @Test
    void filling_the_bank_again_with_the_same_changes_no_quiz() {
        List<Question> reserve = List.of(SampleQuestions.closed(11, 0, 0), SampleQuestions.closed(12, 0, 0));
        bank.fill(brief, SET, reserve, Origin.GENERATED);
        List<Quiz> before = quizzes.of(brief);

        bank.fill(brief, SET, reserve, Origin.GENERATED);

        assertThat(quizzes.of(brief)).isEqualTo(before);
    }

    @Test
    void a_changed_set_makes_a_new_quiz_and_the_old_keeps_its_questions() {
        bank.fill(brief, SET, List.of(), Origin.GENERATED);
        Quiz old = quizzes.of(brief).getFirst();

        bank.fill(brief, SET.subList(0, 2), List.of(), Origin.GENERATED);

        assertThat(quizzes.of(brief)).hasSize(1).doesNotContain(old);
        assertThat(quizzes.find(old.id())).contains(old);
        assertThat(bank.all(old.questions()))
                .extracting(BankedQuestion::question)
                .isEqualTo(SET);
    }
}

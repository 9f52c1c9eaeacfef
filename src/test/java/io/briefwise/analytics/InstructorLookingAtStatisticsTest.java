package io.briefwise.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.briefwise.account.PersonId;
import io.briefwise.account.Role;
import io.briefwise.analytics.AnalysedQuestion.Finding;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Attempts;
import io.briefwise.question.Response;
import io.briefwise.question.SampleQuestions;
import io.briefwise.statistics.Advice;
import io.briefwise.testing.Answers;
import io.briefwise.testing.Database;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class InstructorLookingAtStatisticsTest {

    private final TaughtClass taught;

    InstructorLookingAtStatisticsTest(Database database) {
        taught = new TaughtClass(
                database,
                IntStream.rangeClosed(1, 4)
                        .mapToObj(number -> SampleQuestions.closed(number, 0, TaughtClass.KEY))
                        .toList());
    }

    @AfterEach
    void close() {
        taught.close();
    }

    @Test
    void figures_are_those_of_the_marks_and_a_question_left_out_counts_nothing() {
        taught.handedIn("A A", 5, 0, 0, 0, 0);
        taught.handedIn("B B", 5, 0, 0, 0);
        taught.handedIn("C C", 5, 0, 0, 1, 1);
        taught.handedIn("D D", 5, 0, 1, 1, 1);

        ItemAnalysis analysis = analysis();
        ItemAnalysis.OfQuiz.Figures quiz = (ItemAnalysis.OfQuiz.Figures) analysis.quiz();
        assertThat(quiz.figures().mean()).isCloseTo(2.5, within(1e-12));
        assertThat(quiz.mean().mean()).isCloseTo(0.625, within(1e-12));
        // variances 0, 1/4, 1/3, 1/4 of the questions and 5/3 of the totals: 4/3 · (1 − 5/6 / (5/3))
        assertThat(quiz.figures().internalConsistency().orElseThrow()).isCloseTo(200 / 3.0, within(1e-9));
        assertThat(analysis.questions())
                .extracting(question -> figures(question).figures().facility().orElseThrow())
                .containsExactly(1.0, 0.75, 0.5, 0.25);
        assertThat(figures(analysis.questions().get(2))
                        .figures()
                        .discriminationIndex()
                        .orElseThrow())
                .as("x = 1, 1, 0, 0 and R = 3, 2, 2, 1")
                .isCloseTo(100 / Math.sqrt(2), within(1e-9));
        assertThat(figures(analysis.questions().getFirst()).advice())
                .containsExactly(new Advice.EverybodyRight(), new Advice.TooFewLearners(4));
    }

    @Test
    void under_four_nothing_is_judged() {
        taught.handedIn("A A", 5, 0, 0, 0, 0);
        taught.handedIn("B B", 5, 0, 0, 0, 1);
        taught.handedIn("C C", 5, 1, 0, 0, 1);
        taught.answered(taught.learner("D D"), 0, 0, 0, 0);

        assertThat(analysis().learners()).isEqualTo(3);
        assertThat(analysis().quiz()).isEqualTo(new ItemAnalysis.OfQuiz.TooFewLearners());
        assertThat(analysis().questions())
                .extracting(AnalysedQuestion::finding)
                .containsOnly(new Finding.TooFewLearners());
    }

    @Test
    void a_wrong_option_that_drew_the_better_learners_is_pointed_at() {
        for (int i = 0; i < 6; i++) {
            taught.handedIn("Strong " + i, 5, 2, 0, 0, 0);
            taught.handedIn("Weak " + i, 5, 0, 1, 1, 1);
        }

        Finding.Figures first = figures(analysis().questions().getFirst());
        assertThat(first.advice())
                .contains(new Advice.WeakerDidBetter(), new Advice.CheckTheKey(3), new Advice.KeyDrawsTheWeaker(1));
        assertThat(first.figures().discriminationIndex().orElseThrow()).isCloseTo(-100, within(1e-9));
        assertThat(first.discrimination()).isEmpty();
    }

    @Test
    void nobody_but_its_instructor_sees_them() {
        PersonId learner = taught.learner("Ada Okoye");
        PersonId colleague = taught.person("Kim Colleague", Role.INSTRUCTOR);
        ItemAnalyses analyses = taught.parts.get(ItemAnalyses.class);

        assertThat(analyses.of(taught.assignment, learner)).isEmpty();
        assertThat(analyses.of(taught.assignment, colleague)).isEmpty();
    }

    private ItemAnalysis analysis() {
        return taught.parts
                .get(ItemAnalyses.class)
                .of(taught.assignment, taught.instructor)
                .orElseThrow();
    }

    private static Finding.Figures figures(AnalysedQuestion question) {
        return (Finding.Figures) question.finding();
    }

    @ParameterizedClass
    @EnumSource(Database.class)
    static class WithAnOpenQuestion {

        private final TaughtClass taught;

        WithAnOpenQuestion(Database database) {
            taught = new TaughtClass(
                    database,
                    List.of(
                            SampleQuestions.closed(1, 0, 0),
                            SampleQuestions.closed(2, 0, 0),
                            SampleQuestions.open(3, 1)));
        }

        @AfterEach
        void close() {
            taught.close();
        }

        @Test
        void a_question_that_waits_for_marks_is_left_out_as_a_whole() {
            taught.handedIn("A A", 5, 0, 0);
            taught.handedIn("B B", 5, 0, 1);
            taught.handedIn("C C", 5, 1, 1);
            Attempts attempts = taught.parts.get(Attempts.class);
            PersonId writer = taught.learner("D D");
            AttemptId attempt = taught.answered(writer, 0, 0);
            Answers.give(attempts, attempt, writer, taught.quiz.questions().getLast(), new Response.Written("because"));
            attempts.submit(attempt, writer);

            ItemAnalysis analysis = taught.parts
                    .get(ItemAnalyses.class)
                    .of(taught.assignment, taught.instructor)
                    .orElseThrow();
            assertThat(analysis.questions().getLast().finding()).isEqualTo(new Finding.Unmarked(1));
            assertThat(((ItemAnalysis.OfQuiz.Figures) analysis.quiz()).questions())
                    .isEqualTo(2);
            assertThat(figures(analysis.questions().getFirst()).figures().intendedWeight())
                    .hasValue(0.5);
        }
    }
}

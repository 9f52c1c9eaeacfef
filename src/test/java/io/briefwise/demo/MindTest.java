package io.briefwise.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.grading.Grade;
import io.briefwise.grading.Grader;
import io.briefwise.question.Question;
import io.briefwise.question.Response;
import io.briefwise.question.SampleQuestions;
import io.briefwise.testing.SampleBriefs;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MindTest {

    private static final int ANSWERS = 400;

    static Stream<Question> closedForms() {
        return Stream.of(
                SampleQuestions.closed(1, 0, 2),
                SampleQuestions.judgement(2, 0),
                SampleQuestions.several(3, 0),
                SampleQuestions.matching(4, 0),
                SampleQuestions.ordering(5, 0),
                SampleQuestions.marking(SampleBriefs.OF_SENTENCES, 6, 0, SampleBriefs.SENTENCES, 1));
    }

    @ParameterizedTest
    @MethodSource("closedForms")
    void the_abler_the_better(Question question) {
        double weak = mean(new Mind(-3, Habit.NONE), question);
        double strong = mean(new Mind(3, Habit.NONE), question);

        assertThat(weak).isBetween(0.05, 0.75);
        assertThat(strong).isGreaterThan(weak + 0.15).isGreaterThan(0.8);
    }

    @ParameterizedTest
    @MethodSource("closedForms")
    void a_habit_never_hinders_answering(Question question) {
        for (Habit habit : Habit.values()) {
            Random random = new Random(7);
            assertThat(IntStream.range(0, 50)
                            .mapToObj(_ -> new Mind(-1, habit).answer(question, random))
                            .noneMatch(Response::empty))
                    .isTrue();
        }
    }

    private static double mean(Mind mind, Question question) {
        Random random = new Random(11);
        return IntStream.range(0, ANSWERS)
                .mapToObj(_ -> Grader.grade(question, mind.answer(question, random)))
                .mapToDouble(grade -> ((Grade.Scored) grade).fraction())
                .average()
                .orElseThrow();
    }
}

package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.testing.Answers;
import io.briefwise.testing.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Random courses of an attempt, held against what a sheet of paper would have done. */
@ParameterizedClass
@EnumSource(Database.class)
class AnyCourseOfAnAttemptTest {

    private final Taking taking;

    AnyCourseOfAnAttemptTest(Database database) {
        taking = new Taking(database);
    }

    @AfterEach
    void close() {
        taking.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void keeps_the_last_answer_before_handing_in_and_marks_exactly_those(long seed) {
        Random random = new Random(seed);
        List<QuestionVersionId> questions = taking.quiz.questions();
        Map<QuestionVersionId, Response> paper = new HashMap<>();
        AttemptId attempt = taking.begun(taking.quiz);
        boolean submitted = false;
        for (int step = 0; step < 30; step++) {
            int act = random.nextInt(12);
            if (act == 0) {
                taking.attempts.submit(attempt, taking.learner);
                submitted = true;
            } else if (act == 1 && !submitted) {
                assertThat(taking.begun(taking.quiz)).isEqualTo(attempt);
            } else {
                int index = random.nextInt(questions.size());
                Response response = index == 2
                        ? new Response.Written("text " + random.nextInt())
                        : new Response.Chosen(random.nextInt(4));
                Saved saved = Answers.give(taking.attempts, attempt, taking.learner, questions.get(index), response);
                assertThat(saved instanceof Receipt).isEqualTo(!submitted);
                if (!submitted) {
                    paper.put(questions.get(index), response);
                }
            }
            assertThat(onTheSheet(attempt)).isEqualTo(paper);
        }
        taking.attempts.submit(attempt, taking.learner);

        assertThat(taking.attempts.result(attempt, taking.learner).mark()).isEqualTo(expected(questions, paper));
    }

    private Map<QuestionVersionId, Response> onTheSheet(AttemptId attempt) {
        List<AttemptSheet.Entry> answered =
                new ArrayList<>(taking.attempts.sheet(attempt, taking.learner).entries());
        answered.removeIf(entry -> entry.answer() == null);
        return answered.stream()
                .collect(Collectors.toMap(entry -> entry.question().id(), entry -> response(entry.answer())));
    }

    private static Response response(@Nullable GivenAnswer answer) {
        if (answer == null) {
            throw new AssertionError("no answer");
        }
        return answer.response();
    }

    private static Mark expected(List<QuestionVersionId> questions, Map<QuestionVersionId, Response> paper) {
        double points = 0;
        if (new Response.Chosen(Taking.FIRST_KEY).equals(paper.get(questions.get(0)))) {
            points++;
        }
        if (new Response.Chosen(Taking.SECOND_KEY).equals(paper.get(questions.get(1)))) {
            points++;
        }
        return paper.containsKey(questions.get(2)) ? new Mark(points, 2, 1) : new Mark(points, 3, 0);
    }
}

package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.AttemptSettings;
import io.briefwise.question.Question;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.question.SampleQuestions;
import io.briefwise.quiz.Conduct;
import io.briefwise.quiz.Disclosure;
import io.briefwise.quiz.Shown;
import io.briefwise.quiz.Stage;
import io.briefwise.quiz.Way;
import io.briefwise.testing.Answers;
import io.briefwise.testing.Database;
import io.briefwise.testing.SampleBriefs;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Searches all that the module hands a learner for what is to be kept back. The reasons, explanations, evidence and model
 * answers of the samples have words that stand nowhere else; a right answer is told by the word Right or by a key.
 */
@ParameterizedClass
@EnumSource(Database.class)
class NothingLeaksTest {

    private static final List<Question> SET = List.of(
            SampleQuestions.closed(1, 0, Taking.FIRST_KEY),
            SampleQuestions.several(2, 0),
            SampleQuestions.matching(3, 1),
            SampleQuestions.ordering(4, 1),
            SampleQuestions.judgement(5, 1),
            SampleQuestions.marking(SampleBriefs.OF_SENTENCES, 6, 0, SampleBriefs.SENTENCES, 1),
            SampleQuestions.shortAnswer(8, 1),
            SampleQuestions.number(9, 1),
            SampleQuestions.open(7, 1));
    private static final List<String> REASONS =
            List.of("reason ", "explanation ", "the text says", "criterion ", "role=", "KEY", "MISREAD");
    private static final List<String> EVIDENCE = List.of("evidence-", "Evidence[");
    private static final List<String> RIGHT = List.of("model answer", "keyIndex", "place=", "Tashk", "12.5");

    private final Taking taking;

    NothingLeaksTest(Database database) {
        taking = new Taking(database, SET);
    }

    @AfterEach
    void close() {
        taking.close();
    }

    @Test
    void while_a_quiz_goes_on() {
        AttemptId attempt = answeredAll(taking.set(taking.quiz, null, AttemptSettings.USUAL));

        assertThat(everything(attempt))
                .doesNotContain(REASONS)
                .doesNotContain(EVIDENCE)
                .doesNotContain(RIGHT);
        assertThat(everything(attempt)).doesNotContain("Scored", "Mark[");
    }

    @Test
    void of_what_is_not_settled_where_answers_are_explained_one_by_one() {
        taking.attempts.begin(taking.quiz.id(), taking.learner, null, Conduct.of(Way.SeveralTries.USUAL));
        AttemptId attempt = taking.begun(taking.quiz);
        Checked checked = taking.attempts.check(
                attempt,
                taking.learner,
                taking.quiz.questions().getFirst(),
                new Answer(new Response.Chosen(0), null, 0));

        String told = everything(attempt) + checked;
        assertThat(told).doesNotContain(REASONS).doesNotContain(EVIDENCE).doesNotContain(RIGHT);
    }

    @Test
    void before_it_closed_where_everything_waits_for_that() {
        Instant due = taking.parts.clock().instant().plus(Duration.ofDays(1));
        AssignmentId assignment = taking.set(taking.quiz, due, AttemptSettings.USUAL.with(Disclosure.AFTER_CLOSING));
        AttemptId attempt = answeredAll(assignment);
        taking.attempts.submit(attempt, taking.learner);

        assertThat(everything(attempt))
                .doesNotContain(REASONS)
                .doesNotContain(EVIDENCE)
                .doesNotContain(RIGHT);
        assertThat(everything(attempt)).doesNotContain("Scored", "Mark[", "points=");
        taking.parts.clock().advance(Duration.ofDays(2));
        assertThat(everything(attempt)).contains(REASONS.getFirst(), EVIDENCE.getFirst(), RIGHT.getFirst(), "Scored");
    }

    @Test
    void each_part_is_kept_back_by_itself() {
        for (Shown only : Shown.values()) {
            AssignmentId assignment = taking.set(
                    taking.quiz,
                    null,
                    AttemptSettings.USUAL.with(new Disclosure(Map.of(Stage.RIGHT_AFTER, Set.of(only)))));
            AttemptId attempt = answeredAll(assignment);
            taking.attempts.submit(attempt, taking.learner);
            String told = taking.attempts.result(attempt, taking.learner).toString();

            assertThat(told.contains("Scored")).as("marks, %s", only).isEqualTo(only == Shown.MARKS);
            assertThat(told.contains("model answer")).as("key, %s", only).isEqualTo(only == Shown.RIGHT_ANSWERS);
            assertThat(told.contains("reason ")).as("reasons, %s", only).isEqualTo(only == Shown.REASONS);
            assertThat(told.contains("evidence-")).as("evidence, %s", only).isEqualTo(only == Shown.EVIDENCE);
            taking.parts.clock().advance(Duration.ofMinutes(3));
            assertThat(taking.attempts.result(attempt, taking.learner).toString())
                    .doesNotContain("Scored", "model answer", "reason ", "evidence-");
        }
    }

    @Test
    void nothing_is_kept_back_from_the_instructor() {
        AssignmentId assignment = taking.set(taking.quiz, null, AttemptSettings.USUAL.with(new Disclosure(Map.of())));
        AttemptId attempt = answeredAll(assignment);
        taking.attempts.submit(attempt, taking.learner);

        assertThat(taking.attempts.result(attempt, taking.instructor).released())
                .hasSize(SET.size());
        assertThat(taking.attempts.result(attempt, taking.learner).released()).isEmpty();
    }

    private AttemptId answeredAll(AssignmentId assignment) {
        AttemptId attempt = taking.begun(taking.quiz, assignment);
        List<Response> responses = List.of(
                new Response.Chosen(1),
                new Response.ChosenSeveral(List.of(1, 2)),
                new Response.Matched(List.of(0, 1, 2)),
                new Response.Ordered(List.of(0, 1, 2, 3)),
                new Response.Chosen(2),
                new Response.Chosen(0),
                new Response.Written("Bishkek"),
                new Response.Written("7"),
                new Response.Written("because"));
        List<QuestionVersionId> questions = taking.quiz.questions();
        for (int i = 0; i < questions.size(); i++) {
            Answers.give(taking.attempts, attempt, taking.learner, questions.get(i), responses.get(i));
        }
        return attempt;
    }

    private String everything(AttemptId attempt) {
        return taking.attempts.sheet(attempt, taking.learner).toString()
                + taking.attempts.result(attempt, taking.learner)
                + taking.attempts.of(taking.learner)
                + taking.parts
                        .get(Hints.class)
                        .asked(attempt, taking.learner, taking.quiz.questions().getLast());
    }
}

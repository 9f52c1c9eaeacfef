package io.briefwise.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import io.briefwise.account.Person;
import io.briefwise.account.Role;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Attempts;
import io.briefwise.attempt.Certainty;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.question.Origin;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.Response;
import io.briefwise.question.SampleQuestions;
import io.briefwise.question.Skill;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.Quizzes;
import io.briefwise.testing.Answers;
import io.briefwise.testing.SampleBriefs;
import io.briefwise.ui.SignedInTest;
import io.briefwise.ui.parts.Addresses;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A brief with four questions for attribution and one for detail; in its bank one more for attribution. */
class LearnerSeeingProgressTest extends SignedInTest {

    private static final int KEY = 0;
    private static final int WRONG = 1;

    @Autowired
    private Briefs briefs;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Attempts attempts;

    private Person mira;

    @BeforeEach
    void aLearner() {
        mira = admit("Mira Kessler", Role.LEARNER);
        signIn(mira);
    }

    @Test
    void who_has_answered_nothing_is_told_how_to_begin() {
        open(Addresses.PROGRESS);
        assertThat(page()).contains("Nothing to show yet");

        open(Addresses.HOME);
        assertThat(page()).doesNotContain("Your next step");
    }

    @Test
    void the_next_step_comes_with_its_reason() {
        answers(WRONG, WRONG, KEY, KEY, KEY);
        open(Addresses.HOME);

        assertThat(page()).contains("Attribution: 2 of 4 right; try one question from", "Practise attribution");
    }

    @Test
    void no_figure_stands_without_its_answers_and_too_few_are_not_judged() {
        answers(WRONG, WRONG, KEY, KEY, KEY);
        open(Addresses.PROGRESS);

        assertThat(page())
                .contains("From 4 answers, 2 right", "likely ", "last today")
                .contains("From one answer, 1 right", "Too few answers to judge")
                .contains("Say how sure you are on a few more answers");
    }

    @Test
    void a_practice_explains_at_once_and_says_what_it_changed() {
        answers(WRONG, WRONG, KEY, KEY, KEY);
        open(Addresses.HOME);
        go("Practise attribution");

        assertThat(page()).contains("Practice · question 1", "Is it so, 6?");
    }

    @Test
    void where_nothing_is_due_the_review_page_says_so() {
        open(Addresses.REVIEW);

        assertThat(page()).contains("Nothing is due now.", "The coming days", "How you want to review");
    }

    private void answers(int... options) {
        BriefId brief = briefs.keep(SampleBriefs.OF_THREE_SECTIONS, "", null);
        bank.fill(
                brief,
                List.of(
                        SampleQuestions.closed(1, 1, KEY, Skill.ATTRIBUTION),
                        SampleQuestions.closed(2, 1, KEY, Skill.ATTRIBUTION),
                        SampleQuestions.closed(3, 1, KEY, Skill.ATTRIBUTION),
                        SampleQuestions.closed(4, 1, KEY, Skill.ATTRIBUTION),
                        SampleQuestions.closed(5, 2, KEY, Skill.DETAIL)),
                List.of(SampleQuestions.worded(
                        SampleQuestions.closed(6, 1, KEY, Skill.ATTRIBUTION), "Is it so, 6?", 0)),
                Origin.GENERATED);
        Quiz quiz = quizzes.of(brief).getFirst();
        AttemptId attempt = attempts.startOrResume(quiz.id(), mira.id(), null);
        for (int i = 0; i < options.length; i++) {
            Answers.give(
                    attempts,
                    attempt,
                    mira.id(),
                    quiz.questions().get(i),
                    new Response.Chosen(options[i]),
                    Certainty.SURE);
        }
        attempts.submit(attempt, mira.id());
    }

    private void go(String text) {
        test($(Button.class).withText(text).single()).click();
    }
}

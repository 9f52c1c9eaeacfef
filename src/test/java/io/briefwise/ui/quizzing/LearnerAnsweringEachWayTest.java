package io.briefwise.ui.quizzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import io.briefwise.account.Person;
import io.briefwise.account.Role;
import io.briefwise.attempt.Answer;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.AttemptSheet;
import io.briefwise.attempt.Attempts;
import io.briefwise.attempt.Begun;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.question.Origin;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.question.SampleQuestions;
import io.briefwise.quiz.Conduct;
import io.briefwise.quiz.Layout;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.Quizzes;
import io.briefwise.quiz.Way;
import io.briefwise.testing.SampleBriefs;
import io.briefwise.ui.SignedInTest;
import io.briefwise.ui.parts.Addresses;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A quiz of three questions, on the first, the second and again the second section. */
class LearnerAnsweringEachWayTest extends SignedInTest {

    private static final int KEY = 2;
    private static final int WRONG = 0;

    @Autowired
    private Briefs briefs;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Attempts attempts;

    private Person mira;
    private AttemptId attempt;

    @BeforeEach
    void signIn() {
        mira = admit("Mira Kessler", Role.LEARNER);
        signIn(mira);
    }

    @Test
    void at_the_end_an_answer_is_saved_and_not_checked() {
        take(new Way.AtTheEnd());
        option(KEY);

        assertThat(entry(0).answer()).isNotNull();
        assertThat(entry(0).settled()).isFalse();
        assertThat(page())
                .contains("You can change any answer until you hand in.")
                .doesNotContain("verdict");
    }

    @Test
    void an_answer_from_another_window_is_never_overwritten_unseen() {
        take(new Way.AtTheEnd());
        elsewhere(1);
        option(KEY);

        assertThat(page()).contains("This question was answered in another window.", "This answer is not saved");
        assertThat(entry(0).answer().response()).isEqualTo(new Response.Chosen(1));

        press("Use mine");
        assertThat(entry(0).answer().response()).isEqualTo(new Response.Chosen(KEY));
        assertThat(page()).doesNotContain("another window");
    }

    @Test
    void the_answer_from_another_window_can_be_kept() {
        take(new Way.AtTheEnd());
        elsewhere(1);
        option(KEY);
        press("Keep theirs");

        assertThat(entry(0).answer().response()).isEqualTo(new Response.Chosen(1));
        assertThat(page()).doesNotContain("another window");
    }

    @Test
    void a_flag_is_kept_by_the_server() {
        take(new Way.AtTheEnd());
        test($(FlagButton.class).single()).click();

        assertThat(entry(0).flagged()).isTrue();
        assertThat(page()).contains("Question 1, not answered yet, flagged");
    }

    @Test
    void before_handing_in_what_is_unanswered_is_listed_and_leads_to_its_question() {
        take(new Way.AtTheEnd());
        option(KEY);
        press("Hand in");

        String asked = $(ConfirmDialog.class).single().getElement().getOuterHTML();
        assertThat(asked).contains("2 questions are unanswered", "2. ", "3. ").doesNotContain("1. ");
        test($(NativeButton.class).all().stream()
                        .filter(button -> button.getText().startsWith("3. "))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(page()).contains("Question 3 of 3");
    }

    @Test
    void at_once_an_answer_is_explained_when_it_is_checked() {
        take(new Way.AtOnce());
        option(WRONG);
        assertThat(page()).doesNotContain("verdict");

        press("Check");
        assertThat(page()).contains("verdict", "not quite", "evidence");
        assertThat(entry(0).settled()).isTrue();
    }

    @Test
    void the_last_answer_that_is_checked_hands_in_and_leads_to_the_result() {
        take(new Way.AtOnce());
        for (int question = 0; question < 3; question++) {
            option(KEY);
            press("Check");
            if (question < 2) {
                press("Next");
            }
        }

        assertThat(sheet().submitted()).isTrue();
        press("See the result");
        assertThat(page()).contains("3 of 3 right");
    }

    @Test
    void with_several_tries_a_wrong_answer_brings_a_hint_and_no_key() {
        take(Way.SeveralTries.USUAL);
        option(WRONG);
        press("Check");

        assertThat(page())
                .contains("You have 2 tries left; each that fails costs 33% of the mark.", "Look again at ¶")
                .doesNotContain("verdict");

        option(KEY);
        press("Check");
        assertThat(page()).contains("verdict", "partly right");
    }

    @Test
    void in_a_guided_reading_the_next_section_opens_when_its_check_is_answered() {
        take(new Way.GuidedReading());
        assertThat(page()).contains("Question 1 of 3", "Question 2, opens later");

        option(WRONG);
        press("Check");
        assertThat(page()).doesNotContain("Question 2, opens later");

        press("Next");
        assertThat(page()).contains("Question 2 of 3");
    }

    @Test
    void a_practice_is_answered_again() {
        take(new Way.Practice());
        option(WRONG);
        press("Check");
        press("Answer again");
        option(KEY);
        press("Check");

        assertThat(page()).contains("Your answer, right", "Nothing is marked.");
    }

    @Test
    void certainty_is_asked_for_only_where_it_is_switched_on() {
        take(new Conduct(new Way.AtTheEnd(), false, Layout.AS_MADE));

        assertThat($(NativeButton.class).withText("Fairly sure").all()).isEmpty();
    }

    private void take(Way way) {
        take(Conduct.of(way));
    }

    private void take(Conduct conduct) {
        BriefId brief = briefs.keep(SampleBriefs.OF_THREE_SECTIONS, "", null);
        bank.fill(
                brief,
                List.of(
                        SampleQuestions.closed(0, 0, KEY),
                        SampleQuestions.closed(2, 1, KEY),
                        SampleQuestions.closed(3, 1, KEY)),
                List.of(),
                Origin.GENERATED);
        Quiz quiz = quizzes.of(brief).getFirst();
        attempt = attempts.begin(quiz.id(), mira.id(), null, conduct) instanceof Begun.Started(AttemptId started)
                ? started
                : null;
        open(Addresses.attempt(attempt));
    }

    private void elsewhere(int option) {
        QuestionVersionId question = entry(0).question().id();
        attempts.save(attempt, mira.id(), question, new Answer(new Response.Chosen(option), null, 0));
    }

    private void option(int index) {
        test($(NativeButton.class).all().stream()
                        .filter(button -> button.hasClassName("option"))
                        .toList()
                        .get(index))
                .click();
    }

    private void press(String text) {
        test($(Button.class).withText(text).all().getFirst()).click();
    }

    private AttemptSheet sheet() {
        return attempts.sheet(attempt, mira.id());
    }

    private AttemptSheet.Entry entry(int index) {
        return sheet().entries().get(index);
    }
}

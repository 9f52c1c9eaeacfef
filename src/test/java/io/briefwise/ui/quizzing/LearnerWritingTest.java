package io.briefwise.ui.quizzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import io.briefwise.account.Person;
import io.briefwise.account.Role;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Attempts;
import io.briefwise.attempt.Drafts;
import io.briefwise.attempt.Hints;
import io.briefwise.attempt.RubricMark;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.feedback.Remark;
import io.briefwise.question.Origin;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.question.SampleQuestions;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.Quizzes;
import io.briefwise.testing.Answers;
import io.briefwise.testing.SampleBriefs;
import io.briefwise.ui.SignedInTest;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Words;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A quiz of one open question with one hint, on a text of two paragraphs. */
class LearnerWritingTest extends SignedInTest {

    private static final String HINT = "Look again at hint 1.";

    @Autowired
    private Briefs briefs;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Hints hints;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Words words;

    private Person mira;
    private AttemptId attempt;
    private QuestionVersionId question;

    @BeforeEach
    void begin() {
        mira = admit("Mira Kessler", Role.LEARNER);
        signIn(mira);
        BriefId brief = briefs.keep(SampleBriefs.OF_SENTENCES, "", null);
        bank.fill(brief, List.of(SampleQuestions.open(1, 0)), List.of(), Origin.GENERATED);
        Quiz quiz = quizzes.of(brief).getFirst();
        question = quiz.questions().getFirst();
        attempt = attempts.startOrResume(quiz.id(), mira.id(), null);
    }

    @Test
    void every_sentence_beside_the_sheet_can_be_cited() {
        open(Addresses.attempt(attempt));

        assertThat(page()).containsPattern("data-cite=\"¶2\"[^>]*>It may not last\\.<");
    }

    @Test
    void words_are_counted() {
        Answers.give(attempts, attempt, mira.id(), question, new Response.Written("It was dear (¶2)."));
        open(Addresses.attempt(attempt));

        assertThat($(TextArea.class).single().getValue()).isEqualTo("It was dear (¶2).");
        assertThat(page()).contains("4 words");
    }

    @Test
    void a_hint_comes_when_it_is_asked_for_and_stays() {
        open(Addresses.attempt(attempt));
        assertThat(page()).doesNotContain(HINT);

        test(button("Hint 1 of 1")).click();

        assertThat(page()).contains(HINT);
        assertThat(hints.asked(attempt, mira.id(), question)).containsExactly(HINT);
        open(Addresses.HOME);
        open(Addresses.attempt(attempt));
        assertThat(page()).contains(HINT);
    }

    @Test
    void a_draft_is_read_while_the_page_stays_and_nothing_of_the_rubric_is_told() throws InterruptedException {
        open(Addresses.attempt(attempt));
        write("The wall will last, and that is all there is to say of it.");
        test(button("Ask about my draft")).click();
        assertThat(page()).contains("Reading your draft");

        waitUntilRead();

        assertThat(page())
                .contains("it is not a grade", "What would somebody say who sees it differently?")
                .doesNotContain("criterion", "model answer", "explanation");
        assertThat(drafts.asked(attempt, mira.id(), question)).isOne();
    }

    @Test
    void what_is_said_of_an_earlier_draft_says_so() throws InterruptedException {
        open(Addresses.attempt(attempt));
        write("The wall will last, and that is all there is to say of it.");
        test(button("Ask about my draft")).click();
        waitUntilRead();
        assertThat(page()).doesNotContain("belongs to the earlier one");

        write("The wall will last, because it was dear. Others say that it may not.");

        assertThat(page()).contains("belongs to the earlier one", "Ask again");
    }

    @Test
    void a_few_words_are_no_draft() {
        open(Addresses.attempt(attempt));
        write("It was dear.");

        test(button("Ask about my draft")).click();

        assertThat(page()).contains("Write a sentence or two first.");
        assertThat(drafts.asked(attempt, mira.id(), question)).isZero();
    }

    @Test
    void every_remark_has_its_words() {
        for (Remark.Kind kind : Remark.Kind.values()) {
            for (int paragraphs : new int[] {0, 1, 2, 5}) {
                assertThat(words.say("draft." + kind, paragraphs)).isNotBlank();
            }
        }
    }

    @Test
    void who_took_it_unasked_marks_it_criterion_by_criterion() {
        Answers.give(attempts, attempt, mira.id(), question, new Response.Written("It was dear (¶2)."));
        attempts.submit(attempt, mira.id());
        open(Addresses.result(attempt));
        test($(Button.class).withText("Go through the answers").single()).click();
        assertThat(page()).contains("model answer 1", "Waits to be marked", "3 lines to go");

        // the rubric gives up to 1, 2 and 3 points
        List.of("1 of 1", "1 of 2", "3 of 3")
                .forEach(points -> test(labelled(points)).click());

        assertThat(page()).contains("5 of 6 points", "Partly right").doesNotContain("Waits to be marked");
        assertThat(attempts.result(attempt, mira.id()).released().getFirst().mark())
                .extracting(RubricMark::points)
                .isEqualTo(List.of(1, 1, 3));
    }

    private void write(String text) {
        TextArea paper = $(TextArea.class).single();
        test(paper).setValue(text);
    }

    /** The browser looks now and then; here it is done by hand. */
    private void waitUntilRead() throws InterruptedException {
        for (int look = 0; look < 600 && page().contains("Reading your draft"); look++) {
            Thread.sleep(100);
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        }
    }

    private NativeButton labelled(String label) {
        return $(NativeButton.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private NativeButton button(String text) {
        return $(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}

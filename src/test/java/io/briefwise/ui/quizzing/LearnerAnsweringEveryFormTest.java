package io.briefwise.ui.quizzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.briefwise.account.Person;
import io.briefwise.account.Role;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Attempts;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.question.Origin;
import io.briefwise.question.Question;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.question.SampleQuestions;
import io.briefwise.quiz.Quizzes;
import io.briefwise.testing.Answers;
import io.briefwise.testing.SampleBriefs;
import io.briefwise.ui.SignedInTest;
import io.briefwise.ui.parts.Addresses;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LearnerAnsweringEveryFormTest extends SignedInTest {

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
    void begin() {
        mira = admit("Mira Kessler", Role.LEARNER);
        signIn(mira);
    }

    @Test
    void options_are_ticked_and_unticked_and_the_sheet_says_how_many_are_asked_for() {
        take(SampleQuestions.several(1, 0));
        assertThat(page()).contains("Choose 2.", "0 of 2 chosen");

        click("option", 0);
        click("option", 3);
        assertThat(page()).contains("2 of 2 chosen");
        assertThat(given()).isEqualTo(new Response.ChosenSeveral(List.of(0, 3)));

        click("option", 1);
        assertThat(page()).contains("3 chosen, 2 asked for");

        click("option", 1);
        click("option", 3);
        assertThat(page()).contains("1 of 2 chosen");
        assertThat(given()).isEqualTo(new Response.ChosenSeveral(List.of(0)));
    }

    @Test
    void nothing_ticked_any_more_is_nothing_answered() {
        take(SampleQuestions.several(1, 0));
        click("option", 2);
        click("option", 2);

        assertThat(attempts.sheet(attempt, mira.id()).answered()).isZero();
        assertThat(page()).contains("0 of 1 answered");
    }

    @Test
    void each_prompt_gets_an_answer() {
        take(SampleQuestions.matching(1, 0));

        click("choices", 2);
        click("choices", 4 + 3);
        assertThat(page()).contains("2 of 3 matched");
        assertThat(given()).isEqualTo(new Response.Matched(List.of(2, 3, Response.Matched.OPEN)));
    }

    @Test
    void steps_are_not_ordered_until_one_moves() {
        take(SampleQuestions.ordering(1, 0));
        assertThat(page()).contains("Not ordered yet");
        assertThat(attempts.sheet(attempt, mira.id()).answered()).isZero();

        test(labelled("Move up: first")).click();

        assertThat(page()).contains("This is your order", "first: now 1 of 4");
        assertThat(given()).isEqualTo(new Response.Ordered(List.of(1, 0, 2, 3)));
    }

    @Test
    void the_first_step_cannot_move_up() {
        take(SampleQuestions.ordering(1, 0));

        test(labelled("Move up: third")).click();

        assertThat(attempts.sheet(attempt, mira.id()).answered()).isZero();
    }

    @Test
    void an_order_can_be_confirmed_as_it_stands() {
        take(SampleQuestions.ordering(1, 0));

        test($(NativeButton.class).withText("keep this order").single()).click();

        assertThat(given()).isEqualTo(new Response.Ordered(List.of(0, 1, 2, 3)));
    }

    @Test
    void a_sentence_is_marked_in_the_paragraph_that_holds_all_of_them_and_the_sheet_repeats_it() {
        take(SampleQuestions.marking(SampleBriefs.OF_SENTENCES, 1, 0, SampleBriefs.SENTENCES, 1));
        List<Span> targets = $(Span.class).all().stream()
                .filter(span -> span.hasClassName("target"))
                .toList();
        assertThat(targets).hasSize(3);
        assertThat(targets.getFirst().getElement().getParent().getParent().getOuterHTML())
                .contains("id=\"p2\"");

        test(targets.get(2)).click();

        assertThat(given()).isEqualTo(new Response.Chosen(2));
        assertThat(targets.get(2).getElement().getAttribute("aria-selected")).isEqualTo("true");
        assertThat(page()).contains("<p class=\"marked\">It was dear.</p>");
    }

    @Test
    void a_sentence_chosen_from_the_list_is_marked_in_the_text() {
        take(SampleQuestions.marking(SampleBriefs.OF_SENTENCES, 1, 0, SampleBriefs.SENTENCES, 1));

        click("option", 1);

        assertThat(given()).isEqualTo(new Response.Chosen(1));
        assertThat($(Span.class).all())
                .filteredOn(span -> span.hasClassName("mine"))
                .singleElement()
                .satisfies(span ->
                        assertThat(span.getElement().getTextRecursively()).contains("It may not last."));
    }

    @Test
    void nothing_of_what_is_right_is_on_the_page_before_it_is_handed_in() {
        for (Question question : everyForm()) {
            take(question);

            assertThat(page()).contains(question.stem()).doesNotContain("reason ", "verdict", "<mark", "explanation ");
        }
    }

    @Test
    void the_answers_come_back() {
        for (Question question : everyForm()) {
            take(question);
            Response response = response(question);
            Answers.give(attempts, attempt, mira.id(), quizQuestion(), response);
            open(Addresses.HOME);
            open(Addresses.attempt(attempt));

            assertThat(page())
                    .contains("1 of 1 answered")
                    .containsPattern("aria-(checked|selected)=\"true\"|This is your order");
        }
    }

    @Test
    void every_part_is_explained_with_its_reason() {
        for (Question question : everyForm()) {
            take(question);
            Answers.give(attempts, attempt, mira.id(), quizQuestion(), response(question));
            attempts.submit(attempt, mira.id());
            open(Addresses.result(attempt));
            test($(Button.class).withText("Go through the answers").single()).click();

            assertThat(page()).contains("verdict", "explanation 1", "reason ");
        }
    }

    @Test
    void a_part_mark_is_said_with_the_answer_and_the_sum() {
        take(SampleQuestions.several(1, 0));
        click("option", 0);
        attempts.submit(attempt, mira.id());
        open(Addresses.result(attempt));
        assertThat(page()).contains("0.5 of 1 points");

        test($(Button.class).withText("Go through the answers").single()).click();
        assertThat(page()).contains("Partly right · 0.5 of 1");
    }

    @Test
    void the_marked_sentence_and_the_right_one_are_lit_apart() {
        take(SampleQuestions.marking(SampleBriefs.OF_SENTENCES, 1, 0, SampleBriefs.SENTENCES, 1));
        click("option", 2);
        attempts.submit(attempt, mira.id());
        open(Addresses.result(attempt));
        test($(Button.class).withText("Go through the answers").single()).click();

        assertThat(page())
                .contains(
                        "<mark class=\"evidence\">It may not last.</mark>", "<mark class=\"mine\">It was dear.</mark>");
    }

    private static List<Question> everyForm() {
        return List.of(
                SampleQuestions.several(1, 0),
                SampleQuestions.matching(1, 0),
                SampleQuestions.ordering(1, 0),
                SampleQuestions.marking(SampleBriefs.OF_SENTENCES, 1, 0, SampleBriefs.SENTENCES, 1));
    }

    private static Response response(Question question) {
        return switch (question.form()) {
            case MULTIPLE_CHOICE -> new Response.ChosenSeveral(List.of(0, 1));
            case MATCHING -> new Response.Matched(List.of(2, 1, Response.Matched.OPEN));
            case ORDERING -> new Response.Ordered(List.of(1, 0, 2, 3));
            case MARK_THE_SENTENCE, SINGLE_CHOICE, TRUE_FALSE_NOT_STATED, CLOZE -> new Response.Chosen(2);
            case SHORT_ANSWER, NUMBER, OPEN_ANSWER -> new Response.Written("words");
        };
    }

    private void take(Question question) {
        BriefId brief = briefs.keep(SampleBriefs.OF_SENTENCES, "", null);
        bank.fill(brief, List.of(question), List.of(), Origin.GENERATED);
        attempt = attempts.startOrResume(quizzes.of(brief).getFirst().id(), mira.id(), null);
        open(Addresses.attempt(attempt));
    }

    private QuestionVersionId quizQuestion() {
        return attempts.sheet(attempt, mira.id()).quiz().questions().getFirst();
    }

    private Response given() {
        return Objects.requireNonNull(
                        attempts.sheet(attempt, mira.id()).entries().getFirst().answer())
                .response();
    }

    /** Clicks one of the buttons that have a class name, or that stand in what has it. */
    private void click(String className, int index) {
        List<NativeButton> buttons = $(NativeButton.class).all().stream()
                .filter(button -> button.hasClassName(className)
                        || button.getParent()
                                .filter(parent -> named(parent, className))
                                .isPresent())
                .toList();
        test(buttons.get(index)).click();
    }

    private static boolean named(Component component, String className) {
        return component.getElement().getClassList().contains(className);
    }

    private NativeButton labelled(String label) {
        return $(NativeButton.class).all().stream()
                .filter(button -> label.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }
}

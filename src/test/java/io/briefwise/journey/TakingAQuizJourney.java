package io.briefwise.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.briefwise.classroom.AttemptSettings;
import io.briefwise.classroom.TimeRules;
import io.briefwise.quiz.Conduct;
import io.briefwise.quiz.Layout;
import io.briefwise.quiz.Way;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A quiz in each way in which it can be answered: in two windows, without a mouse, and with the server gone in between. */
@Journey
class TakingAQuizJourney {

    private static final AttemptSettings USUAL = AttemptSettings.USUAL;

    private static final SetQuiz QUIZ = new SetQuiz(Map.of(
            "at the end", USUAL.with(TimeRules.strict(Duration.ofSeconds(299))),
            "at once", USUAL.with(new Conduct(new Way.AtOnce(), false, Layout.AS_MADE)),
            "tries", USUAL.with(new Conduct(Way.SeveralTries.USUAL, true, new Layout(null, false, true))),
            "gone", USUAL));

    @RegisterExtension
    private static final Stage STAGE = new Stage(QUIZ::into);

    @Test
    void a_learner_answers_at_the_end_at_once_and_in_several_tries() {
        try (Visitor learner = STAGE.visitor()) {
            learner.signsIn(SetQuiz.LEARNER);
            atTheEndWithoutAMouse(learner);
            checksAtOnce(learner);
            triesAgain(learner);
        }
    }

    @Test
    void nothing_is_lost_while_the_network_or_the_server_is_gone() throws IOException, InterruptedException {
        try (Visitor learner = STAGE.visitor()) {
            learner.signsIn(SetQuiz.LEARNER).opens(QUIZ.door("gone"));
            Page page = learner.page();
            option(page, 0).click();
            saved(learner).button("Next").click();
            assertThat(page.locator(".where")).containsText("Question 2 of 4");

            page.context().setOffline(true);
            option(page, 1).click();
            learner.sees("The server cannot be reached.").sees("Not saved yet");
            learner.shows("quiz-away").showsInTheDark("quiz-away-dark");
            page.context().setOffline(false);
            assertThat(page.locator(".receipt.stored")).isVisible();
            assertThat(page.locator(".away")).isHidden();

            STAGE.cutThePower(() -> {
                option(page, 2).click();
                learner.sees("The server cannot be reached.");
            });
            learner.sees("What you answered while the connection was gone is saved.");
            assertThat(page.locator(".where")).containsText("Question 2 of 4");
            assertThat(option(page, 2)).hasAttribute("aria-checked", "true");
            learner.shows("quiz-back");
            page.reload();
            assertThat(option(page, 2)).hasAttribute("aria-checked", "true");
        }
    }

    private static void atTheEndWithoutAMouse(Visitor learner) {
        Page page = learner.opens(QUIZ.door("at the end")).page();
        assertThat(page.locator(".clock .warning")).hasText("Five minutes are left.");
        page.keyboard().press("1");
        saved(learner).shows("quiz-at-the-end");
        Page other = page.context().newPage();
        other.navigate(page.url());
        assertThat(option(other, 0)).hasAttribute("aria-checked", "true");
        page.keyboard().press("2");
        assertThat(page.locator(".answer-body")).hasAttribute("data-edition", "2");
        other.keyboard().press("3");
        assertThat(other.locator(".other-window")).containsText("another window");
        Pictures.take(other, "quiz-other-window");
        Accessibility.check(other);
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use mine"))
                .press("Enter");
        assertThat(other.locator(".receipt.stored")).isVisible();
        other.close();
        page.keyboard().press("f");
        assertThat(page.locator(".dots .now")).hasAttribute("title", Pattern.compile(".*flagged"));
        page.keyboard().press("n");
        assertThat(page.locator(".where")).containsText("Question 2 of 4");
        page.keyboard().press("p");
        assertThat(option(page, 2)).hasAttribute("aria-checked", "true");
        for (int question = 2; question <= 4; question++) {
            page.keyboard().press("n");
            assertThat(page.locator(".where")).containsText("Question " + question + " of 4");
        }
        page.keyboard().press("n");
        learner.sees("3 questions are unanswered").shows("quiz-hand-in");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^2\\. ")))
                .press("Enter");
        assertThat(page.locator(".where")).containsText("Question 2 of 4");
        learner.onAPhone().atTop().shows("quiz-at-the-end-phone").page().setViewportSize(1440, 900);
        learner.handsIn();
        page.goBack();
        settled(page);
        assertThat(page).hasURL(Pattern.compile(".*/result/.*"));
        assertThat(page.locator(".summary")).isVisible();
    }

    /** The page has sent what it had to say and was told where to go. */
    private static void settled(Page page) {
        page.waitForFunction(
                "() => Object.values(window.Vaadin?.Flow?.clients ?? { loading: { isActive: () => true } })"
                        + ".every(client => !client.isActive || !client.isActive())");
    }

    private static void checksAtOnce(Visitor learner) {
        Page page = learner.opens(QUIZ.door("at once")).page();
        option(page, 0).click();
        saved(learner).button("Check").click();
        assertThat(page.locator(".feedback")).isVisible();
        learner.shows("quiz-at-once").showsInTheDark("quiz-at-once-dark");
        learner.onAPhone().atTop().shows("quiz-at-once-phone").page().setViewportSize(1440, 900);
    }

    private static void triesAgain(Visitor learner) {
        Page page = learner.opens(QUIZ.door("tries")).page();
        Locator tried = page.locator(".note .place");
        for (int i = 0; i < 2 && tried.count() == 0; i++) {
            option(page, i).click();
            learner.button("Check").click();
            assertThat(tried.or(page.locator(".feedback"))).isVisible();
            if (tried.count() == 0) {
                // the first guess was right: the next question is tried
                learner.button("Next").click();
                assertThat(page.locator(".where")).containsText("Question 2 of 4");
            }
        }
        learner.sees("tries left").shows("quiz-several-tries").showsInTheDark("quiz-several-tries-dark");
        tried.click();
        assertThat(page.locator(".para.wanted")).isVisible();
    }

    private static Visitor saved(Visitor learner) {
        assertThat(learner.page().locator(".receipt.stored")).isVisible();
        return learner;
    }

    private static Locator option(Page page, int index) {
        return page.locator(".answer-body .option").nth(index);
    }
}

package io.briefwise.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The learner of the demonstration, who answered a first check yesterday, is told what to do next, reviews what is due, hands
 * a quiz in, practises what was weak, and sees how far they are; then once more on a phone.
 */
@Journey
class ProgressJourney {

    @RegisterExtension
    private static final Stage STAGE = new Stage("--spring.profiles.active=demo");

    @Test
    void a_learner_reviews_practises_and_sees_what_it_changed() {
        try (Visitor learner = STAGE.visitor()) {
            learner.entersAs("learner").sees("Your next step").shows("home-progress");
            reviews(learner);
            handsAQuizIn(learner);
            practises(learner);
            learner.opens("/progress").sees("How well you judge yourself").shows("progress");
            learner.showsInTheDark("progress-dark");
            learner.onAPhone().shows("progress-phone");
            learner.opens("/review").sees("The coming days").shows("review-phone");
            learner.opens("/").sees("Your next step").shows("home-progress-phone");
        }
    }

    private static void reviews(Visitor learner) {
        learner.opens("/review").sees("The coming days");
        learner.page().locator(".pace > summary").click();
        learner.shows("review");
        learner.button("Review now").click();
        learner.sees("Review · question 1");
        answers(learner);
        learner.shows("review-explained");
        goesThrough(learner);
        learner.shows("review-over");
    }

    private static void handsAQuizIn(Visitor learner) {
        learner.opens("/").link("Continue").click();
        assertThat(learner.page().locator(".stem")).isVisible();
        learner.handsIn();
    }

    private static void practises(Visitor learner) {
        learner.opens("/progress").sees("By skill");
        learner.page().locator(".standing .way vaadin-button").first().click();
        learner.sees("Practice · question 1");
        goesThrough(learner);
        learner.shows("practice-over");
    }

    /** To the end, taking the first of what is offered each time. */
    private static void goesThrough(Visitor learner) {
        Locator over = learner.page().locator(".practice-end");
        while (!over.isVisible()) {
            if (!learner.button("Next").isVisible()) {
                answers(learner);
            }
            Locator stem = learner.page().locator(".sheet .where, .practice-end");
            String before = stem.first().textContent();
            learner.button("Next").click();
            assertThat(stem.first()).not().hasText(before);
        }
    }

    private static void answers(Visitor learner) {
        Page page = learner.page();
        page.locator(".sheet .option, .page .target").first().click();
        page.locator(".sure [role=radio]").last().click();
        learner.button("Check").click();
        assertThat(learner.button("Next")).isVisible();
    }
}

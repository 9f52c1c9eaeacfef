package io.briefwise.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Questions other than with one option, from a dropped folder to their feedback: by keyboard, by hand, on a phone. */
@Journey
class EveryFormJourney {

    private static final Path LIBRARY = Path.of("src/test/resources/library").toAbsolutePath();
    private static final String BRIEF = "Who pays for the sea wall?";

    @RegisterExtension
    private static final Stage STAGE = new Stage("--briefwise.library=" + LIBRARY);

    @Test
    void every_form_is_answered_by_keyboard_and_explained() {
        try (Visitor learner = STAGE.visitor()) {
            learner.registers("Kaya Lind", "kaya@example.org").signsIn("kaya@example.org");
            learner.startsTheQuiz(BRIEF);
            choosesSeveral(learner);
            matches(learner);
            orders(learner);
            marks(learner);
            matchesByLetters(learner);
            keepsEverything(learner);
            learner.handsIn();
            looksAtTheFeedback(learner);
        }
    }

    @Test
    void a_phone_needs_neither_keys_nor_the_text() {
        try (Visitor learner = STAGE.visitor()) {
            learner.registers("Bo Rask", "bo@example.org").signsIn("bo@example.org");
            learner.page().setViewportSize(390, 844);
            learner.startsTheQuiz(BRIEF);
            learner.page().locator(".option").nth(1).click();
            saved(learner).atTop().shows("form-several-phone");
            next(learner).page().locator(".choices").nth(0).getByText("1981").click();
            saved(learner).atTop().shows("form-matching-phone");
            next(learner).page().getByText("keep this order").click();
            saved(learner).atTop().shows("form-ordering-phone");
            next(learner).page().locator(".marking .option").nth(4).click();
            saved(learner).atTop().shows("form-marking-phone");
            learner.page().locator(".panes button[data-pane=text]").click();
            assertThat(learner.page().locator(".target.mine")).hasCount(1);
            learner.page().locator(".target").nth(5).click();
            learner.shows("form-marking-text-phone");
            learner.page().locator(".panes button[data-pane=sheet]").click();
            assertThat(learner.page().locator(".marking .option").nth(5)).hasAttribute("aria-checked", "true");
            next(learner).page().locator(".choices").nth(1).getByText("B").click();
            saved(learner).atTop().shows("form-letters-phone");
        }
    }

    @Test
    void a_step_is_dragged_and_a_sentence_of_a_check_is_clicked_in_the_text() {
        try (Visitor learner = STAGE.visitor()) {
            learner.registers("Ines Vale", "ines@example.org").signsIn("ines@example.org");
            learner.startsTheQuiz(BRIEF);
            goesTo(learner, 3);
            Locator grips = learner.page().locator(".grip");
            grips.nth(2).hover();
            learner.page().mouse().down();
            var first = grips.nth(0).boundingBox();
            learner.page().mouse().move(first.x + 4, first.y + 30);
            learner.page().mouse().move(first.x + 4, first.y - 6);
            learner.shows("form-ordering-dragged");
            learner.page().mouse().up();
            assertThat(learner.page().locator(".step").first()).containsText("Ada Marsh warned");
            saved(learner);

            learner.opens("/library").page().getByText(BRIEF).first().click();
            learner.link("Read").first().click();
            learner.sees("Check yourself").button("Begin").click();
            learner.page().locator(".option").first().click();
            learner.button("Answer").click();
            learner.button("Next").click();
            learner.page().locator(".target").nth(1).click();
            assertThat(learner.page().locator(".marked")).containsText("Building began in 1983");
            learner.button("Answer").click();
            assertThat(learner.page().locator("mark.evidence")).containsText("fifty years at most");
            assertThat(learner.page().locator("mark.mine")).containsText("Building began in 1983");
            learner.shows("form-marking-check");
        }
    }

    private static void choosesSeveral(Visitor learner) {
        Page page = learner.page();
        page.keyboard().press("1");
        learner.sees("1 of 2 chosen");
        page.keyboard().press("3");
        learner.sees("2 of 2 chosen");
        page.keyboard().press("4");
        learner.sees("3 chosen, 2 asked for");
        page.keyboard().press("3");
        learner.sees("2 of 2 chosen");
        saved(learner).shows("form-several");
        learner.showsInTheDark("form-several-dark");
    }

    private static void matches(Visitor learner) {
        Page page = next(learner).page();
        for (int prompt = 0; prompt < 3; prompt++) {
            tabsTo(page, page.locator(".choices").nth(prompt).locator("[tabindex='0']"));
            for (int step = 0; step <= (prompt == 2 ? 1 : prompt); step++) {
                page.keyboard().press("ArrowRight");
            }
        }
        learner.sees("3 of 3 matched");
        saved(learner).shows("form-matching");
    }

    private static void orders(Visitor learner) {
        Page page = next(learner).page();
        assertThat(page.getByText("Not ordered yet")).isVisible();
        learner.shows("form-ordering-open");
        tabsTo(page, page.getByLabel("Move up: Ada Marsh warned the council."));
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.locator(".step").nth(1)).containsText("Ada Marsh");
        assertThat(page.getByLabel("Move up: Ada Marsh warned the council.")).isFocused();
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.locator(".step").first()).containsText("Ada Marsh");
        assertThat(page.locator(".sheet [role=status].unseen")).containsText("now 1 of 4");
        saved(learner).shows("form-ordering");
        learner.showsInTheDark("form-ordering-dark");
    }

    private static void marks(Visitor learner) {
        Page page = next(learner).page();
        tabsTo(page, page.locator(".target").first());
        learner.shows("form-marking-open");
        for (int step = 0; step < 4; step++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(page.locator(".target").nth(4)).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".target").nth(4)).hasAttribute("aria-selected", "true");
        assertThat(page.locator(".marked")).containsText("The wall therefore protects");
        saved(learner).shows("form-marking");
        learner.showsInTheDark("form-marking-dark");
    }

    private static void matchesByLetters(Visitor learner) {
        Page page = next(learner).page();
        tabsTo(page, page.locator(".choices").nth(0).locator("[tabindex='0']"));
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        learner.sees("1 of 3 matched");
        saved(learner).shows("form-letters");
    }

    /** What was answered is there again after the page is loaded anew. */
    private static void keepsEverything(Visitor learner) {
        learner.page().reload();
        goesTo(learner, 1);
        assertThat(learner.page().locator(".option[aria-checked=true]")).hasCount(2);
        goesTo(learner, 2);
        assertThat(learner.page().locator(".choices .on")).hasText(new String[] {"1979", "1981", "1981"});
        goesTo(learner, 3);
        assertThat(learner.page().locator(".step").first()).containsText("Ada Marsh");
        goesTo(learner, 4);
        assertThat(learner.page().locator(".target.mine")).containsText("The wall therefore protects");
        goesTo(learner, 5);
        assertThat(learner.page().locator(".told").first()).hasText("The wall serves the whole town.");
    }

    private static void looksAtTheFeedback(Visitor learner) {
        learner.shows("form-result").button("Go through the answers").click();
        List<String> forms = List.of("several", "matching", "ordering", "marking", "letters");
        for (String form : forms) {
            assertThat(learner.page().locator("small").first()).isVisible();
            assertThat(learner.page().locator("mark.evidence").first()).isAttached();
            learner.shows("form-" + form + "-explained");
            if (form.equals("marking")) {
                assertThat(learner.page().locator("mark.mine")).containsText("The wall therefore protects");
                learner.showsInTheDark("form-marking-explained-dark");
            }
            if (form.equals("matching")) {
                learner.showsInTheDark("form-matching-explained-dark");
                learner.page().setViewportSize(390, 844);
                learner.shows("form-matching-explained-phone").page().setViewportSize(1440, 900);
            }
            learner.page().keyboard().press("n");
            if (!form.equals("letters")) {
                assertThat(learner.page().locator(".where .num"))
                        .containsText("Question " + (forms.indexOf(form) + 2) + " of");
            }
        }
    }

    private static void goesTo(Visitor learner, int number) {
        Locator dot = learner.page().locator(".dots button").nth(number - 1);
        dot.click();
        assertThat(dot).hasAttribute("aria-current", "true");
    }

    private static Visitor next(Visitor learner) {
        String before = learner.page().locator(".stem").innerText();
        learner.page()
                .locator("vaadin-button:visible", new Page.LocatorOptions().setHasText("Next"))
                .click();
        assertThat(learner.page().locator(".stem")).not().hasText(before);
        return learner;
    }

    /** At the top of the page nothing lies half under the tabs, which would make a button look too small. */
    private static Visitor saved(Visitor learner) {
        return learner.sees("Saved ");
    }

    private static void tabsTo(Page page, Locator wanted) {
        for (int i = 0; i < 60; i++) {
            if (Boolean.TRUE.equals(wanted.evaluate("element => element === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
    }
}

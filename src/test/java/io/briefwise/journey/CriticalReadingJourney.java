package io.briefwise.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An argument is mapped, an answer is written with two sentences cited, marked by its rubric, and its points are seen. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CriticalReadingJourney {

    private static final Path LIBRARY =
            Path.of("src/test/resources/argued-library").toAbsolutePath();
    private static final int PATIENCE = 60_000;
    private static final String BRIEF = "Do night buses pay their way?";

    @TempDir
    private static Path folder;

    private RunningBriefwise briefwise;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        briefwise = RunningBriefwise.start(folder, "--spring.profiles.active=demo", "--briefwise.library=" + LIBRARY);
        playwright = Chromium.playwright();
        // the machine may be busy
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void stop() throws InterruptedException {
        if (playwright != null) {
            playwright.close();
        }
        if (briefwise != null) {
            briefwise.close();
        }
    }

    @Test
    void a_learner_maps_an_argument_writes_and_is_marked_by_the_rubric() {
        String code = setsTheQuiz();
        try (Visitor learner = new Visitor(briefwise, browser)) {
            learner.registers("Tove Lindqvist", "tove@example.org").signsIn("tove@example.org");
            learner.opens("/join/" + code).button("Join").click();
            learner.sees("You are in");
            mapsTheArgument(learner);
            writes(learner);
            marks();
            seesThePoints(learner);
        }
    }

    @Test
    void who_took_it_unasked_marks_the_answer_on_a_phone() {
        try (Visitor learner = new Visitor(briefwise, browser)) {
            learner.registers("Sami Aho", "sami@example.org").signsIn("sami@example.org");
            Page page = learner.page();
            page.setViewportSize(390, 844);
            startsTheQuiz(learner);
            page.locator(".open-answer textarea").fill("Two in three passengers work at night");
            page.locator(".panes button[data-pane=text]").click();
            page.locator(".citable", new Page.LocatorOptions().setHasText("Two in three passengers"))
                    .click();
            assertThat(page.locator(".cited-note")).containsText("(¶3) is in your answer");
            atTop(learner).shows("citing-phone");
            page.locator(".cited-note button").click();
            assertThat(page.locator(".open-answer textarea")).hasValue("Two in three passengers work at night (¶3)");
            atTop(learner.sees("Saved ")).shows("writing-phone");
            handsIn(learner);
            learner.button("Go through the answers").click();
            atTop(learner.sees("Mark it yourself")).shows("self-marking-phone");
            for (int line = 0; line < 4; line++) {
                page.locator(".to-mark .criterion")
                        .nth(line)
                        .locator("button")
                        .nth(1)
                        .click();
            }
            assertThat(page.locator(".mark-state")).containsText("4 of 6 points");
            assertThat(page.locator(".where")).containsText("Partly right");
            learner.opens("/library").page().getByText(BRIEF).first().click();
            learner.link("Read").first().click();
            learner.page().getByText("Next section").click();
            learner.sees("Section 2 of 2")
                    .sees("How does this section argue?")
                    .link("Find the argument")
                    .click();
            atTop(learner.sees("What does ¶3 want you to believe?")).shows("argument-claim-phone");
            learner.button("Show the map").click();
            atTop(learner.sees("The argument of this section")).shows("argument-map-phone");
            page.locator(".entry").nth(1).click();
            assertThat(page.locator("mark.evidence")).isVisible();
            learner.shows("argument-lit-phone");
        }
    }

    private String setsTheQuiz() {
        try (Visitor instructor = new Visitor(briefwise, browser)) {
            instructor
                    .entersAs("instructor")
                    .opens("/library")
                    .page()
                    .getByText(BRIEF)
                    .first()
                    .click();
            instructor.button("Assign to the class").click();
            instructor.sees("Set for Politics 11b.").link("See the class").click();
            instructor.sees(BRIEF);
            String line = instructor
                    .page()
                    .getByText(Pattern.compile("Join code of this class: .*"))
                    .innerText();
            return line.substring(line.lastIndexOf(' ') + 1).strip();
        }
    }

    private static void mapsTheArgument(Visitor learner) {
        Page page = learner.page();
        learner.opens("/library").page().getByText(BRIEF).first().click();
        learner.link("Read").first().click();
        page.getByText("Next section").click();
        learner.sees("Section 2 of 2")
                .sees("How does this section argue?")
                .link("Find the argument")
                .click();
        learner.sees("What does ¶3 want you to believe?").shows("argument-claim");
        target(page, "The town should keep").click();
        assertThat(page.locator(".option.chosen")).hasCount(1);
        learner.button("Mark it").click();
        learner.sees("That is the claim.");
        target(page, "Two in three passengers").click();
        target(page, "It is true that").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".target.mine")).hasCount(2);
        learner.shows("argument-support").button("Compare").click();
        learner.sees("You found the claim. Of its 2 reasons you found one.").shows("argument-map");
        for (int entry = 0; entry < 5; entry++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.locator(".entry", new Page.LocatorOptions().setHasText("It is true that")))
                .isFocused();
        assertThat(page.locator("mark.evidence"))
                .hasText("It is true that a shared taxi would be cheaper for the town.");
        learner.shows("argument-lit");
        inTheDark(learner, "argument-lit-dark");
    }

    private static void writes(Visitor learner) {
        Page page = learner.page();
        startsTheQuiz(learner);
        Locator sheet = page.locator(".open-answer textarea");
        learner.shows("writing-open");
        sheet.fill("The town is advised to keep its buses");
        sentence(page, "The town should keep").click();
        assertThat(sheet).isFocused();
        page.keyboard().type(", and the best reason is who rides them");
        sentence(page, "Two in three passengers").focus();
        page.keyboard().press("Enter");
        page.keyboard().type(".");
        assertThat(sheet)
                .hasValue("The town is advised to keep its buses (¶3), and the best reason is who rides them (¶3).");
        learner.button("Hint 1 of 2").click();
        learner.sees("Look at who is on the buses");
        page.keyboard().press("End");
        sheet.focus();
        page.keyboard().type(" The police figures prove little");
        sentence(page, "No other cause").click();
        page.keyboard().type(".");
        learner.sees("Saved ");
        assertThat(page.locator(".length")).hasText("24 words");
        assertThat(page.locator(".para.cited")).hasCount(2);
        learner.shows("writing");
        inTheDark(learner, "writing-dark");
        page.reload();
        page.locator(".dots button").first().click();
        assertThat(page.locator(".open-answer textarea")).hasValue(Pattern.compile(".*little \\(¶4\\)\\."));
        assertThat(page.locator(".hints li")).hasCount(1);
        handsIn(learner);
        learner.button("Go through the answers").click();
        learner.sees("Waits to be marked").sees("One that would do").shows("written-waiting");
    }

    private void marks() {
        try (Visitor instructor = new Visitor(briefwise, browser)) {
            Page page = instructor.page();
            instructor.entersAs("instructor");
            page.locator("a[href*='class/']", new Page.LocatorOptions().setHasText(BRIEF))
                    .first()
                    .click();
            page.waitForURL(Pattern.compile(".*/class/.*"));
            instructor
                    .sees("open answer waits for you")
                    .shows("class-to-mark")
                    .link("Mark it")
                    .click();
            instructor.sees("1 of 1 left to mark.").sees("Answer 1 of 1").shows("marking-open");
            assertThat(page.getByText("Tove Lindqvist")).hasCount(0);
            for (String points : new String[] {"1", "2", "1", "1"}) {
                page.keyboard().press(points);
            }
            instructor.sees("5 of 6 points").sees("Saved ").sees("Everything is marked.");
            page.locator(".remark textarea").fill("Well argued. What would the treasurer answer?");
            page.locator(".names-switch").click();
            instructor.sees("Tove Lindqvist");
            page.waitForTimeout(1500);
            instructor.shows("marking");
            inTheDark(instructor, "marking-dark");
            page.setViewportSize(390, 844);
            atTop(instructor).shows("marking-phone");
        }
    }

    private static void seesThePoints(Visitor learner) {
        Page page = learner.page();
        page.reload();
        learner.sees("Find the argument")
                .shows("result-argued")
                .button("Go through the answers")
                .click();
        assertThat(page.locator(".marked-rubric .given"))
                .hasText(new String[] {"1 of 1", "2 of 2", "1 of 2", "1 of 1"});
        learner.sees("Well argued. What would the treasurer answer?").shows("written-marked");
        inTheDark(learner, "written-marked-dark");
        page.setViewportSize(390, 844);
        atTop(learner).shows("written-marked-phone");
    }

    private static void startsTheQuiz(Visitor learner) {
        learner.opens("/library").page().getByText(BRIEF).first().click();
        learner.page().getByText(Pattern.compile("Take the quiz.*")).first().click();
        learner.page().waitForURL(Pattern.compile(".*/quiz/.*"));
        assertThat(learner.page().locator(".open-answer textarea")).isVisible();
    }

    private static Locator target(Page page, String text) {
        return page.locator(".page .target", new Page.LocatorOptions().setHasText(text));
    }

    private static Locator sentence(Page page, String text) {
        return page.locator(".citable", new Page.LocatorOptions().setHasText(text));
    }

    private static Visitor atTop(Visitor visitor) {
        visitor.page().evaluate("scrollTo(0, 0)");
        return visitor;
    }

    private static void inTheDark(Visitor visitor, String name) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visitor.shows(name);
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void handsIn(Visitor learner) {
        learner.page()
                .locator("vaadin-button:visible", new Page.LocatorOptions().setHasText("Hand in"))
                .first()
                .click();
        learner.page()
                .locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                .click();
        assertThat(learner.page().locator(".summary")).isVisible();
    }
}

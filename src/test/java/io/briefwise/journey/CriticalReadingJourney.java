package io.briefwise.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * An argument is mapped; an answer is written with two sentences cited, its draft read by the machine and revised; it is
 * marked by its rubric, and its points are seen.
 */
@Journey
class CriticalReadingJourney {

    private static final Path LIBRARY =
            Path.of("src/test/resources/argued-library").toAbsolutePath();
    private static final String BRIEF = "Do night buses pay their way?";

    @RegisterExtension
    private static final Stage STAGE = new Stage("--spring.profiles.active=demo", "--briefwise.library=" + LIBRARY);

    @Test
    void a_learner_maps_an_argument_writes_revises_and_is_marked_by_the_rubric() {
        String code = setsTheQuiz();
        try (Visitor learner = STAGE.visitor()) {
            learner.registers("Tove Lindqvist", "tove@example.org").signsIn("tove@example.org");
            learner.opens("/join/" + code).button("Join").click();
            learner.sees("You are in");
            mapsTheArgument(learner);
            writes(learner);
            revises(learner);
            learner.handsIn().button("Go through the answers").click();
            learner.sees("Waits to be marked").sees("One that would do").shows("written-waiting");
            marks();
            seesThePoints(learner);
        }
    }

    @Test
    void who_took_it_unasked_marks_the_answer_on_a_phone() {
        try (Visitor learner = STAGE.visitor()) {
            learner.registers("Sami Aho", "sami@example.org").signsIn("sami@example.org");
            Page page = learner.page();
            learner.onAPhone().startsTheQuiz(BRIEF);
            page.locator(".open-answer textarea").fill("Two in three passengers work at night");
            page.locator(".panes button[data-pane=text]").click();
            page.locator(".citable", new Page.LocatorOptions().setHasText("Two in three passengers"))
                    .click();
            assertThat(page.locator(".cited-note")).containsText("(¶3) is in your answer");
            learner.atTop().shows("citing-phone");
            page.locator(".cited-note button").click();
            assertThat(page.locator(".open-answer textarea")).hasValue("Two in three passengers work at night (¶3)");
            learner.sees("Saved ").atTop().shows("writing-phone");
            learner.button("Ask about my draft").click();
            learner.sees("it is not a grade");
            page.locator(".remarks").scrollIntoViewIfNeeded();
            learner.shows("draft-read-phone");
            page.locator(".remarks .place").first().click();
            assertThat(page.locator("#p3, #p4").and(page.locator(":focus"))).isVisible();
            learner.shows("draft-place-phone");
            page.locator(".panes button[data-pane=sheet]").click();
            learner.handsIn();
            learner.button("Go through the answers").click();
            learner.sees("Mark it yourself").atTop().shows("self-marking-phone");
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
            learner.sees("What does ¶3 want you to believe?").atTop().shows("argument-claim-phone");
            learner.button("Show the map").click();
            learner.sees("The argument of this section").atTop().shows("argument-map-phone");
            page.locator(".entry").nth(1).click();
            assertThat(page.locator("mark.evidence")).isVisible();
            learner.shows("argument-lit-phone");
        }
    }

    private String setsTheQuiz() {
        try (Visitor instructor = STAGE.visitor()) {
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
        learner.shows("argument-support").button("Mark them").click();
        learner.sees("What in ¶3 limits or hedges it?");
        target(page, "It is true that").click();
        assertThat(page.locator(".target.mine")).hasCount(1);
        learner.shows("argument-qualifier").button("Compare").click();
        learner.sees("You found the claim. Of its 2 reasons you found one.")
                .sees("Of the one thing that limits or hedges it you found one.")
                .shows("argument-map");
        for (int entry = 0; entry < 5; entry++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.locator(".entry", new Page.LocatorOptions().setHasText("It is true that")))
                .isFocused();
        // a list: for a moment the places of the comparison are still lit, and of several places one text cannot be
        // awaited
        assertThat(page.locator("mark.evidence"))
                .hasText(new String[] {"It is true that a shared taxi would be cheaper for the town."});
        learner.shows("argument-lit");
        learner.showsInTheDark("argument-lit-dark");
        page.reload();
        learner.sees("Last time you found 3 of 4.");
    }

    private static void writes(Visitor learner) {
        Page page = learner.page();
        learner.startsTheQuiz(BRIEF);
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
        learner.sees("Saved ");
        assertThat(page.locator(".length")).hasText("18 words");
        assertThat(page.locator(".para.cited")).hasCount(1);
        learner.shows("writing");
        learner.showsInTheDark("writing-dark");
    }

    /** What the machine says leads back to the text, gives nothing of the rubric away, and grows old as the draft changes. */
    private static void revises(Visitor learner) {
        Page page = learner.page();
        List<String> sent = new ArrayList<>();
        page.onResponse(response -> sent.add(body(response)));
        learner.button("Ask about my draft").click();
        learner.sees("it is not a grade").sees("To think about");
        assertThat(page.locator(".remarks .open li")).not().hasCount(0);
        learner.shows("draft-read");
        learner.showsInTheDark("draft-read-dark");
        page.locator(".remarks .open .place", new Page.LocatorOptions().setHasText("¶4"))
                .click();
        assertThat(page.locator("#p4")).isFocused();
        learner.shows("draft-place");

        Locator sheet = page.locator(".open-answer textarea");
        sheet.focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(" However, the police figures prove little");
        sentence(page, "No other cause").click();
        page.keyboard().type(", since no other cause was looked for.");
        learner.sees("belongs to the earlier one").shows("draft-earlier");
        learner.button("Ask again").click();
        assertThat(page.locator(".remarks .done li").getByText("It considers the other side."))
                .isVisible();
        assertThat(page.locator(".draft-feedback.earlier")).hasCount(0);
        learner.sees("Saved ").shows("draft-read-again");
        assertThat(page.locator(".para.cited")).hasCount(2);

        page.reload();
        page.locator(".dots button").first().click();
        assertThat(sheet).hasValue(Pattern.compile(".*little \\(¶4\\), since .*"));
        assertThat(page.locator(".hints li")).hasCount(1);
        Assertions.assertThat(String.join("\n", sent))
                .as("what reached the browser before handing in")
                .contains("not a grade")
                .doesNotContain("Comes to a verdict", "Brings in", "Its best support is who rides them");
    }

    private static String body(Response response) {
        try {
            return response.text();
        } catch (PlaywrightException _) {
            return "";
        }
    }

    private void marks() {
        try (Visitor instructor = STAGE.visitor()) {
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
            instructor
                    .sees("1 of 1 left to mark.")
                    .sees("Answer 1 of 1")
                    .sees("asked about 2 drafts")
                    .shows("marking-open");
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
            instructor.showsInTheDark("marking-dark");
            page.setViewportSize(390, 844);
            instructor.atTop().shows("marking-phone");
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
        learner.showsInTheDark("written-marked-dark");
        page.setViewportSize(390, 844);
        learner.atTop().shows("written-marked-phone");
    }

    private static Locator target(Page page, String text) {
        return page.locator(".page .target", new Page.LocatorOptions().setHasText(text));
    }

    private static Locator sentence(Page page, String text) {
        return page.locator(".citable", new Page.LocatorOptions().setHasText(text));
    }
}

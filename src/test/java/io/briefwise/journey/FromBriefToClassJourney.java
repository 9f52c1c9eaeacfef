package io.briefwise.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The demonstration as a new user meets it: a learner reads and answers, the instructor sees it, a text is brought. */
@Journey
class FromBriefToClassJourney {

    private static final String BRIEF = "Moscow’s 2014 opening to Islamabad";
    private static final int MILLIS_FOR_A_LESSON = 240_000;

    @RegisterExtension
    private static final Stage STAGE = new Stage("--spring.profiles.active=demo");

    @Test
    void a_learner_reads_answers_and_sees_the_evidence_and_the_instructor_sees_the_attempt() {
        String code = joinCode();
        try (Visitor learner = STAGE.visitor()) {
            learner.registers("Noor Haddad", "noor@example.org").signsIn("noor@example.org");
            learner.shows("home-new-learner");
            learner.opens("/join/" + code).sees("Politics 11b").shows("join");
            learner.button("Join").click();
            learner.sees("You are in").opens("/").sees(BRIEF).shows("home-learner");
            reads(learner);
            takesTheQuiz(learner);
        }
        try (Visitor instructor = STAGE.visitor()) {
            instructor.entersAs("instructor").shows("home-instructor");
            opensTheClass(instructor);
            Locator row = instructor
                    .page()
                    .locator("tr", new Page.LocatorOptions().setHasText("Noor Haddad"))
                    .first();
            assertThat(row).isVisible();
            assertThat(row).not().containsText("not begun");
            assertThat(row).not().containsText("not handed in");
        }
    }

    @Test
    void a_pasted_web_page_becomes_three_sections_and_at_least_fifteen_questions() throws IOException {
        Path pasted = Path.of(System.getProperty("briefwise.shared", "../shared"))
                .resolve("briefs/russia-pakistan-agreement-2014.txt");
        assumeTrue(Files.exists(pasted), "the development text is not beside this checkout: " + pasted);
        try (Visitor instructor = STAGE.visitor()) {
            instructor.entersAs("instructor").opens("/bring").shows("bring");
            Locator text = instructor.page().locator("vaadin-text-area textarea");
            text.fill("Too short.");
            instructor.button("Look at what is in it").click();
            instructor.sees("too short to ask about").shows("bring-refused");
            assertThat(text).hasValue("Too short.");

            text.fill(Files.readString(pasted));
            instructor.button("Look at what is in it").click();
            instructor
                    .sees("Russia’s Pakistan Strategy")
                    .sees("Implications for India")
                    .shows("bring-found");

            instructor.button("Make the lesson").click();
            instructor.page().waitForURL(Pattern.compile(".*/making/.*"));
            instructor.shows("making");
            Locator ready = instructor.page().locator(".making h1");
            assertThat(ready)
                    .containsText(
                            Pattern.compile("\\d+ questions"),
                            new LocatorAssertions.ContainsTextOptions().setTimeout(MILLIS_FOR_A_LESSON));
            assertThat(number(ready.innerText())).isGreaterThanOrEqualTo(15);
            instructor.shows("made").link("Read it").click();
            instructor.sees("Section 1 of 3");
            assertThat(instructor.page().getByText("Click here for detailed profile"))
                    .hasCount(0);
        }
    }

    @Test
    void keys_and_reasons_stay_on_the_server_until_the_quiz_is_handed_in() {
        try (Visitor learner = STAGE.visitor()) {
            learner.registers("Ida Berg", "ida@example.org").signsIn("ida@example.org");
            List<String> traffic = new ArrayList<>();
            learner.page().onResponse(response -> traffic.add(body(response)));
            learner.startsTheQuiz(BRIEF);
            answersEverything(learner);
            String before = String.join("\n", traffic);
            learner.handsIn();
            learner.button("Go through the answers").click();
            Locator reasons = learner.page().locator(".option small");
            assertThat(reasons.first()).isVisible();

            assertThat(before).as("what the quiz sent").contains("option");
            assertThat(reasons.allInnerTexts())
                    .isNotEmpty()
                    .allSatisfy(reason -> assertThat(before)
                            .as("a reason sent before handing in")
                            .doesNotContain(reason));
        }
    }

    @Test
    void every_page_has_its_look_on_a_phone_and_in_the_dark() {
        try (Visitor learner = STAGE.visitor()) {
            learner.entersAs("learner").opens("/library").sees(BRIEF).shows("library");
            learner.page().getByText(BRIEF).first().click();
            learner.sees("Take the quiz").shows("brief");
            learner.link("Read").first().click();
            learner.page().waitForURL(Pattern.compile(".*/read/.*"));
            assertThat(learner.page()
                            .getByText(Pattern.compile("Section \\d of 3"))
                            .first())
                    .isVisible();
            learner.page().setViewportSize(390, 844);
            learner.shows("reading-phone");
            learner.page().setViewportSize(1440, 900);
            learner.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            learner.shows("reading-dark").opens("/").shows("home-dark");
            learner.opens("/nowhere").shows("not-found");
        }
        try (Visitor anybody = STAGE.visitor()) {
            anybody.opens("/sign-in").sees("Enter as learner").shows("sign-in");
            anybody.opens("/register").sees("Create an account").shows("register");
            anybody.page().setViewportSize(390, 844);
            anybody.shows("register-phone");
        }
    }

    private String joinCode() {
        try (Visitor instructor = STAGE.visitor()) {
            instructor.entersAs("instructor");
            opensTheClass(instructor);
            instructor.shows("class");
            String line = instructor
                    .page()
                    .getByText(Pattern.compile("Join code of this class: .*"))
                    .innerText();
            return line.substring(line.lastIndexOf(' ') + 1).strip();
        }
    }

    private static void opensTheClass(Visitor instructor) {
        instructor
                .page()
                .locator("a[href*='class/']", new Page.LocatorOptions().setHasText(BRIEF))
                .first()
                .click();
        instructor.page().waitForURL(Pattern.compile(".*/class/.*"));
        instructor.sees("Worth your attention").sees(BRIEF);
    }

    private static void reads(Visitor learner) {
        learner.opens("/library").page().getByText(BRIEF).first().click();
        learner.link("Read").first().click();
        learner.sees("Section 1 of 3");
        learner.page().getByText("Next section").click();
        learner.sees("Section 2 of 3").sees("Check yourself");
        learner.button("Begin").click();
        learner.page().locator(".option").first().click();
        learner.button("Answer").click();
        assertThat(learner.page().locator(".evidence").first()).isVisible();
        assertThat(learner.page().locator(".option small").first()).isVisible();
        learner.shows("reading");
    }

    private static void takesTheQuiz(Visitor learner) {
        learner.startsTheQuiz(BRIEF);
        learner.page().locator(".option").first().click();
        learner.sees("Saved ").shows("quiz");
        answersEverything(learner);
        learner.handsIn();
        learner.shows("result");
        learner.button("Go through the answers").click();
        assertThat(learner.page().locator(".evidence").first()).isVisible();
        learner.shows("result-evidence");
    }

    /** Question by question with the keyboard: the second option where there are options, a sentence where not. */
    private static void answersEverything(Visitor learner) {
        Page page = learner.page();
        Locator dots = page.locator(".dots button");
        for (int i = 0; i < dots.count(); i++) {
            dots.nth(i).click();
            assertThat(dots.nth(i)).hasAttribute("aria-current", "true");
            if (page.locator("textarea").count() > 0) {
                page.locator("textarea").first().fill("The text says so, and gives a reason for it.");
            } else {
                page.keyboard().press("2");
            }
            // the receipt of the question before may still stand there: the bar says that this one is stored
            assertThat(dots.nth(i)).hasAttribute("title", "Question " + (i + 1) + ", answered");
        }
    }

    private static String body(Response response) {
        try {
            return response.text();
        } catch (RuntimeException _) {
            return "";
        }
    }

    private static int number(String text) {
        Matcher matcher = Pattern.compile("(\\d+) questions").matcher(text);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}

package io.briefwise.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An instructor sets a test and gives one learner more time; the learner reports a question, and reads the answer to it. */
@Journey
class SettingAndReportingJourney {

    private static final String BRIEF = "Paying for the road";

    @RegisterExtension
    private static final Stage STAGE = new Stage("--spring.profiles.active=demo");

    @Test
    void a_test_is_set_taken_with_more_time_and_a_question_of_it_reported_and_settled() {
        try (Visitor instructor = STAGE.visitor();
                Visitor learner = STAGE.visitor()) {
            instructor.entersAs("instructor").opens("/classes/new");
            instructor.field("Name of the class").fill("A circle of readers");
            instructor.button("Create class").click();
            String code = instructor.page().locator(".code").innerText().strip();
            learner.registers("Sana Malik", "sana@example.org").signsIn("sana@example.org");
            learner.opens("/join/" + code).button("Join").click();
            learner.sees("You are in");

            String set = setsATest(instructor);
            grantsMoreTime(instructor, set);
            takesAndReports(learner);
            settles(instructor, set);

            learner.page().reload();
            explained(learner).sees("You are right: the question is wrong.").sees("Well seen, Sana.");
            learner.page().locator(".doubt").scrollIntoViewIfNeeded();
            learner.shows("report-answered");
        }
    }

    /** Where its results are found. */
    private static String setsATest(Visitor instructor) {
        Page page = instructor.page();
        instructor.opens("/library").page().getByText(BRIEF).first().click();
        instructor.sees("What your learners will experience");
        page.setViewportSize(1440, 1300);
        page.locator(".assigning").scrollIntoViewIfNeeded();
        instructor.shows("set-homework");
        page.locator(".presets button").filter(named("Test")).click();
        instructor.sees("they would never see how they did");
        Locator due = page.locator("vaadin-date-time-picker").nth(1);
        due.locator("input").first().fill("14/03/2031");
        due.locator("input").first().press("Enter");
        due.locator("input").last().fill("17:00");
        due.locator("input").last().press("Enter");
        instructor.sees("It closes 14 March 2031, 17:00");
        page.getByText("More settings").click();
        choose(page, "Late work", "Costs a part of the mark");
        for (String box : List.of("Marks", "Right answers", "Reasons", "Evidence")) {
            instructor.field(box + ": Right after").check();
            instructor.field(box + ": Later, while open").check();
        }
        instructor.sees("can go on for 7 days and loses 10 % of the mark").sees("As soon as they hand in they see");
        instructor.field("Questions in an order of each learner’s own").uncheck();
        instructor.button("Assign to the class").click();
        instructor.sees("Set for A circle of readers.");
        instructor.link("See the class").click();
        instructor.sees("Settings of this assignment");
        String set = page.url();
        instructor.link("Settings of this assignment").click();
        instructor.sees("Dates, time and what is shown hold at once");
        page.setViewportSize(820, 1180);
        instructor.atTop().showsInTheDark("settings-tablet-dark").onAPhone();
        page.locator(".setting-grid").scrollIntoViewIfNeeded();
        instructor.shows("settings-phone");
        page.setViewportSize(1440, 900);
        return set;
    }

    private static void grantsMoreTime(Visitor instructor, String set) {
        Page page = instructor.page();
        page.navigate(set);
        instructor.link("Learners and arrangements").click();
        instructor.button("Change what is granted: Sana Malik").click();
        instructor.sees("also for an attempt that goes on");
        choose(page, "More time", "25 % more");
        instructor.field("Larger type from the start").check();
        instructor.shows("arrangement").button("Save").click();
        instructor.sees("Saved for Sana Malik.").sees("+25 % time · larger type");
    }

    private static void takesAndReports(Visitor learner) {
        learner.startsTheQuiz(BRIEF);
        learner.page().keyboard().press("2");
        learner.sees("Saved ").handsIn();
        explained(learner);
        learner.button("Something wrong with this question?").click();
        learner.page().getByText("What counts as right is wrong").click();
        learner.field("In a sentence of your own").fill("¶2 says that the charge came later.");
        learner.page().locator(".doubt-form .acts").scrollIntoViewIfNeeded();
        learner.shows("report").button("Send report").click();
        learner.sees("Your instructor has not answered yet.");
    }

    private static void settles(Visitor instructor, String set) {
        Page page = instructor.page();
        page.navigate(set);
        page.getByText("Reported questions · 1 waits").click();
        instructor.sees("¶2 says that the charge came later.").sees("The passage it rests on");
        assertThat(page.locator(".passage mark.evidence").first()).isVisible();
        page.setViewportSize(1440, 1200);
        instructor.shows("reports").onAPhone().showsInTheDark("reports-phone-dark");
        page.setViewportSize(1440, 900);
        page.getByText("The question is wrong").click();
        instructor.field("Why").fill("Well seen, Sana. I will change it.");
        instructor.button("Answer").click();
        instructor.sees("Sana Malik now sees your answer beside the question.");
    }

    private static Visitor explained(Visitor learner) {
        learner.page()
                .locator("vaadin-button:visible")
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("Go through the answers|Begin with what went wrong")))
                .first()
                .click();
        assertThat(learner.page().locator(".feedback, .doubt").first()).isVisible();
        return learner;
    }

    private static void choose(Page page, String label, String value) {
        page.locator("vaadin-select").filter(named(label)).first().click();
        page.locator("vaadin-select-item").filter(named(value)).last().click();
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}

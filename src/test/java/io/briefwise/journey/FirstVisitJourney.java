package io.briefwise.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The packaged jar without the demonstration: nobody has an account until the token in the log is used. */
@Journey
class FirstVisitJourney {

    private static final Pattern INVITATION = Pattern.compile("/setup\\?token=\\S+");

    @RegisterExtension
    private final Stage stage = new Stage();

    @Test
    void the_token_in_the_log_makes_the_administrator_once() throws IOException {
        String setup = invitation();
        assertThat(stage.briefwise().log())
                .contains("Briefwise is ready: open " + stage.briefwise().address("/"));
        try (Visitor first = stage.visitor()) {
            first.opens("/sign-in").sees("Sign in");
            assertThat(first.page().getByText("Enter as").count()).isZero();

            first.opens(setup).sees("Your administrator account").shows("setup");
            first.field("Name").fill("Astrid Lund");
            first.field("E-mail").fill("astrid@example.org");
            first.page().locator("input[type=password]").first().fill(Visitor.PASSWORD);
            first.button("Create administrator").click();
            first.page().waitForURL(Pattern.compile(".*/(sign-in.*)?$"));
            first.signsIn("astrid@example.org")
                    .opens("/people")
                    .sees("Astrid Lund")
                    .shows("people");
        }
        try (Visitor second = stage.visitor()) {
            second.opens(setup).sees("This link opens nothing").shows("setup-dead");
        }
    }

    @Test
    void an_administrator_makes_an_instructor_who_uploads_a_text_and_sets_it_for_a_class() throws IOException {
        Path text = Path.of("quizzes/congestion-charging/brief.md").toAbsolutePath();
        try (Visitor astrid = stage.visitor();
                Visitor tom = stage.visitor()) {
            astrid.opens(invitation());
            astrid.field("Name").fill("Astrid Lund");
            astrid.field("E-mail").fill("astrid@example.org");
            astrid.page().locator("input[type=password]").first().fill(Visitor.PASSWORD);
            astrid.button("Create administrator").click();
            astrid.page().waitForURL(Pattern.compile(".*/(sign-in.*)?$"));
            tom.registers("Tom Okoye", "tom@example.org");

            astrid.signsIn("astrid@example.org").opens("/people");
            astrid.button("Manage Tom Okoye").click();
            astrid.sees("Make a reset link").shows("person");
            astrid.page().getByText("Instructor").last().click();
            astrid.sees("Done.");

            tom.signsIn("tom@example.org").sees("Make your first class").shows("home-new-instructor");
            tom.opens("/classes/new").shows("class-new");
            tom.field("Name of the class").fill("History 9a");
            tom.button("Create class").click();
            tom.sees("is ready").shows("class-ready");

            tom.opens("/bring");
            tom.page().locator("vaadin-upload input[type=file]").setInputFiles(text);
            tom.sees("What was found").sees("London: a mayor with a mandate").shows("uploaded");
            tom.button("Make the lesson").click();
            tom.sees("Your lesson is ready").link("See the lesson").click();
            tom.button("Assign to the class").click();
            tom.sees("Set for History 9a.")
                    .shows("assigned")
                    .link("See the class")
                    .click();
            tom.sees("Nobody has joined yet").shows("class-nobody");
        }
    }

    private String invitation() throws IOException {
        Matcher matcher = INVITATION.matcher(stage.briefwise().log());
        assertThat(matcher.find())
                .as("the log names the address of the first visit")
                .isTrue();
        return matcher.group();
    }
}

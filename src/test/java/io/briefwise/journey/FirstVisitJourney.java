package io.briefwise.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar without the demonstration: nobody has an account until the token in the log is used. */
@Journey
class FirstVisitJourney {

    private static final Pattern INVITATION = Pattern.compile("/setup\\?token=\\S+");

    @Test
    void the_token_in_the_log_makes_the_administrator_once(@TempDir Path folder)
            throws IOException, InterruptedException {
        try (RunningBriefwise briefwise = RunningBriefwise.start(folder);
                Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            String setup = invitation(briefwise.log());
            assertThat(briefwise.log()).contains("Briefwise is ready: open " + briefwise.address("/"));
            try (Visitor first = new Visitor(briefwise, browser)) {
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
            try (Visitor second = new Visitor(briefwise, browser)) {
                second.opens(setup).sees("This link opens nothing").shows("setup-dead");
            }
        }
    }

    private static String invitation(String log) {
        Matcher matcher = INVITATION.matcher(log);
        assertThat(matcher.find())
                .as("the log names the address of the first visit")
                .isTrue();
        return matcher.group();
    }
}

package io.briefwise.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;

/** Somebody at a browser of their own, doing what people do with Briefwise. */
final class Visitor implements AutoCloseable {

    private static final int PATIENCE = 120_000;

    static final String PASSWORD = "a calm sentence to remember";

    private final RunningBriefwise briefwise;
    private final BrowserContext browser;
    private final Page page;

    Visitor(RunningBriefwise briefwise, Browser browser) {
        this.briefwise = briefwise;
        this.browser = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin"));
        // the machine may be busy
        this.browser.setDefaultTimeout(PATIENCE);
        this.page = this.browser.newPage();
    }

    Page page() {
        return page;
    }

    Visitor opens(String path) {
        page.navigate(briefwise.address(path));
        return this;
    }

    Visitor entersAs(String role) {
        opens("/sign-in");
        button("Enter as " + role).click();
        page.waitForURL(briefwise.address("/"));
        return this;
    }

    Visitor registers(String name, String email) {
        opens("/register");
        field("Name").fill(name);
        field("E-mail").fill(email);
        page.locator("input[type=password]").first().fill(PASSWORD);
        button("Create account").click();
        page.waitForURL(Pattern.compile(".*/sign-in.*"));
        return this;
    }

    Visitor signsIn(String email) {
        opens("/sign-in");
        field("E-mail").fill(email);
        page.locator("input[type=password]").first().fill(PASSWORD);
        button("Sign in").click();
        page.waitForURL(briefwise.address("/"));
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Visitor sees(String text) {
        assertThat(page.getByText(text).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        return this;
    }

    /** Takes a picture, and lets axe look at the page. */
    Visitor shows(String name) {
        assertThat(page).hasTitle(Pattern.compile(".+"));
        Pictures.take(page, name);
        Accessibility.check(page);
        return this;
    }

    /** As {@link #shows}, in the dark scheme. */
    Visitor showsInTheDark(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shows(name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return this;
    }

    Visitor atTop() {
        page.evaluate("scrollTo(0, 0)");
        return this;
    }

    Visitor onAPhone() {
        page.setViewportSize(390, 844);
        return this;
    }

    Visitor startsTheQuiz(String brief) {
        opens("/library").page.getByText(brief).first().click();
        page.getByText(Pattern.compile("Take the quiz.*")).first().click();
        page.waitForURL(Pattern.compile(".*/quiz/.*"));
        assertThat(page.locator(".stem")).isVisible();
        return this;
    }

    Visitor handsIn() {
        page.locator("vaadin-button:visible", new Page.LocatorOptions().setHasText("Hand in"))
                .first()
                .click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
        assertThat(page.locator(".summary")).isVisible();
        return this;
    }

    @Override
    public void close() {
        browser.close();
    }
}

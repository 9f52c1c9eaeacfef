package io.briefwise.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/**
 * A Briefwise with data of its own and a browser for those who visit it: one for all journeys of a class where its field is
 * static, one for each where it is not.
 */
final class Stage implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    /** The machine may be busy. */
    private static final int PATIENCE = 60_000;

    /** What runs while the stage is set. */
    private record Running(Path folder, RunningBriefwise briefwise, Playwright playwright, Browser browser) {}

    private final String[] arguments;
    private final Consumer<Path> prepare;
    private @Nullable Running running;
    private boolean forEach;

    /** A stage whose Briefwise is started with some arguments. */
    Stage(String... arguments) {
        this(_ -> {}, arguments);
    }

    /** A stage where something lies in the folder of its data before Briefwise is started. */
    Stage(Consumer<Path> prepare, String... arguments) {
        this.prepare = prepare;
        this.arguments = arguments.clone();
    }

    /** Ends Briefwise as a power cut would, and starts it again at the same address. */
    void cutThePower(Runnable meanwhile) throws IOException, InterruptedException {
        Running before = now();
        before.briefwise().kill();
        meanwhile.run();
        running = new Running(before.folder(), before.briefwise().again(), before.playwright(), before.browser());
    }

    /** Somebody who comes with a browser of their own. */
    Visitor visitor() {
        return new Visitor(now().briefwise(), now().browser());
    }

    RunningBriefwise briefwise() {
        return now().briefwise();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        set();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException, InterruptedException {
        if (running == null) {
            forEach = true;
            set();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException, InterruptedException {
        if (forEach) {
            clear();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException, InterruptedException {
        clear();
    }

    private void set() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("briefwise-journey");
        prepare.accept(RunningBriefwise.data(folder));
        RunningBriefwise briefwise = RunningBriefwise.start(folder, arguments);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Chromium.playwright();
        running = new Running(folder, briefwise, playwright, Chromium.launch(playwright));
    }

    private void clear() throws IOException, InterruptedException {
        Running over = running;
        running = null;
        if (over != null) {
            over.playwright().close();
            over.briefwise().close();
            FileSystemUtils.deleteRecursively(over.folder());
        }
    }

    private Running now() {
        if (running == null) {
            throw new IllegalStateException("nothing is running");
        }
        return running;
    }
}

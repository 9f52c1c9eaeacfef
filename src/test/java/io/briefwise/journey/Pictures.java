package io.briefwise.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of the screens, kept in {@code target/pictures}; those of the README are copied from there. */
final class Pictures {

    private static final Path FOLDER = Path.of(System.getProperty("briefwise.pictures", "target/pictures"));

    private Pictures() {}

    static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setFullPage(false));
    }
}

package io.briefwise.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a class to the figures of its quiz, to the sentences it misunderstood, and out in a file. */
@Journey
class ResultsJourney {

    private static final String BRIEF = "Moscow’s 2014 opening to Islamabad";

    @RegisterExtension
    private static final Stage STAGE = new Stage("--spring.profiles.active=demo");

    @Test
    void an_instructor_reads_the_statistics_sees_the_text_warm_and_takes_the_answers_away() throws IOException {
        String downloads;
        try (Visitor instructor = STAGE.visitor()) {
            Page page = instructor.page();
            instructor.entersAs("instructor");
            page.locator("a[href*='class/']", new Page.LocatorOptions().setHasText(BRIEF))
                    .first()
                    .click();
            instructor.sees("Worth your attention").link("Statistics").click();
            readsTheStatistics(instructor);
            looksAtTheText(instructor);
            instructor.link("Downloads").click();
            downloads = takesFilesAway(instructor);
        }
        try (Visitor learner = STAGE.visitor()) {
            learner.entersAs("learner").page().navigate(downloads);
            learner.page().waitForLoadState();
            assertThat(learner.page().locator(".takeaway")).hasCount(0);
        }
    }

    private static void readsTheStatistics(Visitor instructor) {
        Page page = instructor.page();
        instructor.sees("The quiz as a whole").sees("Internal consistency").shows("statistics");
        Locator first = page.locator("#question-1");
        first.locator("summary").click();
        assertThat(first.locator(".options .key")).isVisible();
        first.scrollIntoViewIfNeeded();
        instructor.shows("statistics-questions");
        instructor.showsInTheDark("statistics-dark");
        onATablet(page);
        instructor.atTop().shows("statistics-tablet");
        first.scrollIntoViewIfNeeded();
        instructor.shows("statistics-questions-tablet");
        onADesk(page);
    }

    private static void looksAtTheText(Visitor instructor) {
        Page page = instructor.page();
        instructor.atTop().link("In the text").click();
        instructor.sees("Where the text was misunderstood").shows("text-heat");
        instructor.showsInTheDark("text-heat-dark");
        Locator warm = page.locator(".warm-text .sentence:is(.w2, .w3, .w4)").first();
        String anchor = warm.getAttribute("href");
        warm.click();
        Locator row = page.locator(anchor.substring(anchor.indexOf('#')));
        assertThat(row).isVisible();
        instructor.shows("text-heat-sentence");
        onATablet(page);
        instructor.atTop().shows("text-heat-tablet");
        onADesk(page);
        row.locator("li a").first().click();
        page.waitForURL(Pattern.compile(".*/statistics#question-\\d+"));
        instructor.sees("The quiz as a whole").atTop();
    }

    private static String takesFilesAway(Visitor instructor) throws IOException {
        Page page = instructor.page();
        instructor.sees("Gradebook").shows("downloads");
        onATablet(page);
        instructor.shows("downloads-tablet");
        Path answers = fetched(page, "Answers: CSV with pseudonyms");
        List<CSVRecord> rows =
                CSVFormat.RFC4180.parse(Files.newBufferedReader(answers)).getRecords();
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(rows.getFirst().get(0)).isEqualTo("pseudonym");
        assertThat(rows.get(1).get(0)).matches("L[0-9a-f]{10}");
        try (Workbook book =
                WorkbookFactory.create(fetched(page, "Gradebook: Excel").toFile())) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("learner");
            assertThat(book.getSheetAt(0).getLastRowNum()).isGreaterThanOrEqualTo(20);
        }
        return page.url();
    }

    private static Path fetched(Page page, String label) {
        Download download =
                page.waitForDownload(() -> page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                        .click());
        assertThat(download.suggestedFilename()).matches("[a-z-]+\\.(csv|xlsx)");
        return download.path();
    }

    private static void onATablet(Page page) {
        page.setViewportSize(820, 1180);
    }

    private static void onADesk(Page page) {
        page.setViewportSize(1440, 900);
    }
}

package io.briefwise.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Import;
import io.briefwise.brief.Importer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedLibraryTest {

    private static final List<Volume> SHIPPED = new ShippedShelf().volumes();

    @Test
    void three_briefs_ship() {
        assertThat(SHIPPED)
                .extracting(Volume::slug)
                .containsExactlyInAnyOrder("congestion-charging", "montreal-and-kigali", "russia-pakistan-2014");
    }

    @Test
    void every_text_is_read_into_sections() {
        assertThat(SHIPPED)
                .allSatisfy(volume ->
                        assertThat(brief(volume).sections()).as(volume.file()).hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void every_file_of_questions_fits_its_text() {
        assertThat(SHIPPED).filteredOn(volume -> volume.questions() != null).allSatisfy(volume -> {
            String questions = volume.questions();
            assertThat(questions == null ? null : QuestionsFile.read(questions, brief(volume)))
                    .as(volume.file())
                    .isInstanceOf(QuestionsFile.Content.Questions.class);
        });
    }

    private static Brief brief(Volume volume) {
        return switch (Importer.usual().read(volume.file(), volume.text())) {
            case Import.Imported(Brief brief, var _) -> brief;
            case Import.Refused(var refusal) -> throw new AssertionError(volume.file() + ": " + refusal.sentence());
        };
    }
}

package io.briefwise.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.brief.Brief;
import io.briefwise.brief.BriefCard;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.brief.QuestionsWanted;
import io.briefwise.brief.Span;
import io.briefwise.question.BankedQuestion;
import io.briefwise.question.Bloom;
import io.briefwise.question.Evidence;
import io.briefwise.question.Family;
import io.briefwise.question.Head;
import io.briefwise.question.Judgement;
import io.briefwise.question.Option;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import io.briefwise.question.argument.ArgumentMap;
import io.briefwise.testing.Database;
import io.briefwise.testing.Parts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@ParameterizedClass
@EnumSource(Database.class)
class LibraryAtStartTest {

    private static final String TEXT = """
            ---
            title: "Two rivers"
            author: A. Writer
            about: "Why the lower river is dredged."
            ---

            %s

            ## The lower river

            %s
            """.formatted(
            "Two rivers meet below the old town, and every spring the upper one floods the meadows. ".repeat(8),
            "The council may dredge the lower river, because ships can no longer reach the harbour. ".repeat(8));

    private final Database database;

    @TempDir
    private Path folder;

    private Parts parts;

    LibraryAtStartTest(Database database) {
        this.database = database;
        this.folder = Path.of(".");
        this.parts = database.parts("io.briefwise.library.none");
    }

    @Component
    static class Wanted {

        private final List<BriefId> briefs = new ArrayList<>();

        @EventListener
        void note(QuestionsWanted wanted) {
            briefs.add(wanted.brief());
        }
    }

    @BeforeEach
    void open() {
        parts = new Parts(
                database,
                Map.of("briefwise.library", folder.toString()),
                "io.briefwise.account",
                "io.briefwise.brief",
                "io.briefwise.question",
                "io.briefwise.library");
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void a_folder_with_a_brief_is_taken_in_and_its_questions_are_wanted() throws IOException {
        write("rivers/brief.md", TEXT);
        scan();

        BriefCard card = rivers();
        assertThat(card.about()).isEqualTo("Why the lower river is dredged.");
        assertThat(wanted()).contains(card.id());
    }

    @Test
    void a_text_dropped_in_is_taken_too() throws IOException {
        write("rivers.md", TEXT);
        scan();

        assertThat(rivers().sections()).isEqualTo(2);
    }

    @Test
    void questions_beside_it_fill_the_bank_and_none_are_wanted() throws IOException {
        write("rivers/brief.md", TEXT);
        scan();
        BriefId id = rivers().id();
        write("rivers/questions.yaml", questions(id, "Two rivers meet."));
        parts.get(Wanted.class).briefs.clear();
        scan();

        assertThat(stems(id)).containsExactly("Two rivers meet.");
        assertThat(wanted()).isEmpty();
        assertThat(rivers().id()).isEqualTo(id);
    }

    @Test
    void what_has_not_changed_is_left_alone_so_that_edits_stay() throws IOException {
        write("rivers/brief.md", TEXT);
        scan();
        BriefId id = rivers().id();
        write("rivers/questions.yaml", questions(id, "Two rivers meet."));
        scan();
        parts.get(QuestionBank.class).fill(id, List.of(), io.briefwise.question.Origin.GENERATED);

        scan();

        assertThat(stems(id)).isEmpty();
    }

    @Test
    void a_faulty_file_of_questions_leaves_the_bank_and_is_looked_at_again() throws IOException {
        write("rivers/brief.md", TEXT);
        scan();
        BriefId id = rivers().id();
        write("rivers/questions.yaml", questions(id, "Two rivers meet."));
        scan();
        write("rivers/questions.yaml", questions(id, "Changed.").replace("text: \"Two rivers", "text: \"Three rivers"));
        scan();
        assertThat(stems(id)).containsExactly("Two rivers meet.");

        write("rivers/questions.yaml", questions(id, "Changed."));
        scan();
        assertThat(stems(id)).containsExactly("Changed.");
    }

    @Test
    void files_that_cannot_be_read_stop_nobody() throws IOException {
        write("a-empty.md", "");
        write("b-short.txt", "Too short.");
        Files.write(folder.resolve("c-binary.pdf"), new byte[] {1, 2, 3, 0, 0, 9});
        write("d-folder/other.md", TEXT);
        write("e-rivers.md", TEXT);
        scan();

        assertThat(rivers().title()).isEqualTo("Two rivers");
    }

    @Test
    void a_folder_that_is_not_there_stops_nobody() throws IOException {
        Files.delete(folder);
        scan();

        assertThat(parts.get(Briefs.class).shared()).hasSizeGreaterThanOrEqualTo(3);
        Files.createDirectories(folder);
    }

    private void scan() {
        parts.get(Library.class).scan();
    }

    private List<BriefId> wanted() {
        return parts.get(Wanted.class).briefs;
    }

    private List<String> stems(BriefId id) {
        return parts.get(QuestionBank.class).of(id).stream()
                .map(BankedQuestion::question)
                .map(question -> question.stem())
                .toList();
    }

    private BriefCard rivers() {
        return parts.get(Briefs.class).shared().stream()
                .filter(card -> card.title().equals("Two rivers"))
                .findFirst()
                .orElseThrow();
    }

    private String questions(BriefId id, String stem) {
        Brief brief = parts.get(Briefs.class).find(id).orElseThrow();
        return QuestionsFile.write(
                brief,
                List.of(new Judgement(
                        new Head(
                                Family.TRUE_FALSE_NOT_STATED,
                                "by-hand",
                                Skill.LITERAL_MEANING,
                                Bloom.UNDERSTAND,
                                0,
                                stem,
                                List.of(Evidence.in(brief, new Span(0, 0, 0, 15))),
                                "because",
                                1,
                                0),
                        List.of(
                                new Option("True", Role.KEY, "yes"),
                                new Option("False", Role.MISREAD, "no"),
                                new Option("Not stated", Role.NO_SUPPORT, "no")))),
                List.of(),
                ArgumentMap.NONE);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
    }
}

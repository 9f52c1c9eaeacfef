package io.briefwise.command;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import io.briefwise.brief.Brief;
import io.briefwise.generation.Generation;
import io.briefwise.generation.Generator;
import io.briefwise.language.LanguageModels;
import io.briefwise.quality.Booklet;
import io.briefwise.quality.ItemFile;
import io.briefwise.quality.RatingSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Generates for a folder of texts and writes the sheets that raters fill in; {@code rating-table} reads them. */
@Command(
        name = "rating-sheets",
        mixinStandardHelpOptions = true,
        description = "Writes rating sheets for a folder of texts named GENRE-NAME.txt, with the questions that"
                + " people wrote on a text (GENRE-NAME.questions.json), if any, and planted flaws among them.")
final class RatingSheetsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "holds the texts")
    private @Nullable Path folder;

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "where the sheets go")
    private @Nullable Path out;

    @Option(names = "--questions", paramLabel = "N", description = "questions a text", defaultValue = "20")
    private int questions = 20;

    @Option(names = "--seed", paramLabel = "N", description = "another seed, another order", defaultValue = "1")
    private long seed = 1;

    @Option(names = "--every-rule", description = "with the rules that are withheld, too")
    private boolean everyRule;

    @Override
    public Integer call() {
        Path target = Objects.requireNonNull(out);
        var annotator = new LanguageModels().annotator();
        Generator generator = everyRule
                ? Generator.withEveryRule(annotator, Milliseconds::now)
                : new Generator(annotator, Milliseconds::now);
        try {
            List<Booklet> booklets = new ArrayList<>();
            Path copies = Files.createDirectories(target.resolve("texts"));
            for (Path file : TextFolder.texts(Objects.requireNonNull(folder))) {
                booklets.add(booklet(file, generator));
                Files.copy(file, copies.resolve(Objects.requireNonNull(file.getFileName())), REPLACE_EXISTING);
            }
            for (Booklet booklet : booklets) {
                write(booklet, Files.createDirectories(target.resolve(booklet.name())));
            }
            Files.writeString(target.resolve("items.jsonl"), ItemFile.write(booklets));
        } catch (IOException e) {
            throw new BadInput("cannot read %s or write %s".formatted(folder, target));
        }
        return 0;
    }

    private Booklet booklet(Path file, Generator generator) throws IOException {
        String name = TextFolder.name(file);
        Brief brief = InputFile.read(file);
        Generation generation = generator.generate(brief, seed);
        Path human = file.resolveSibling(name + ".questions.json");
        return Booklet.of(
                name,
                brief,
                generation.set(),
                generation.reserve(),
                Files.exists(human) ? Files.readString(human) : "",
                questions,
                seed);
    }

    private static void write(Booklet booklet, Path folder) throws IOException {
        RatingSheet sheet = new RatingSheet(booklet);
        Files.writeString(folder.resolve("1-questions.md"), sheet.questions());
        Files.writeString(folder.resolve("2-text.md"), sheet.text());
        Files.writeString(folder.resolve("3-keys.md"), sheet.keys());
        Files.writeString(folder.resolve("ratings.csv"), sheet.template());
    }
}

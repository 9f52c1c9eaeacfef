package io.briefwise.command;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import io.briefwise.brief.Brief;
import io.briefwise.generation.Generation;
import io.briefwise.generation.Generator;
import io.briefwise.language.LanguageModels;
import io.briefwise.quality.open.MatchingSheet;
import io.briefwise.quality.open.OpenBooklet;
import io.briefwise.quality.open.OpenItemFile;
import io.briefwise.quality.open.OpenRatingSheet;
import io.briefwise.question.OpenQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Generates open questions for a folder of texts and writes the sheets that raters fill in; {@code open-table} reads them. */
@Command(
        name = "open-sheets",
        mixinStandardHelpOptions = true,
        description = "Writes rating sheets for the open questions on a folder of texts named TOPIC-NAME.txt, with the"
                + " questions that people wrote on a text (TOPIC-NAME.open.txt, one a line), if any, and planted ones;"
                + " and for each topic a sheet on which questions are matched to their texts.")
final class OpenSheetsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "holds the texts")
    private @Nullable Path folder;

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "where the sheets go")
    private @Nullable Path out;

    @Option(names = "--seed", paramLabel = "N", description = "another seed, another order", defaultValue = "1")
    private long seed = 1;

    @Override
    public Integer call() {
        Path target = Objects.requireNonNull(out);
        Generator generator = new Generator(new LanguageModels().annotator(), Milliseconds::now);
        try {
            Path copies = Files.createDirectories(target.resolve("texts"));
            List<OpenBooklet> booklets = new ArrayList<>();
            for (Path file : texts()) {
                booklets.add(booklet(file, generator));
                Files.copy(file, copies.resolve(Objects.requireNonNull(file.getFileName())), REPLACE_EXISTING);
            }
            List<OpenBooklet> planted = OpenBooklet.planted(booklets, seed);
            for (OpenBooklet booklet : planted) {
                Path sheets = Files.createDirectories(target.resolve(booklet.name()));
                OpenRatingSheet sheet = new OpenRatingSheet(booklet);
                Files.writeString(sheets.resolve("questions.md"), sheet.questions());
                Files.writeString(sheets.resolve("ratings.csv"), sheet.template());
            }
            writeMatching(planted, target);
            Files.writeString(target.resolve("items.jsonl"), OpenItemFile.write(planted));
        } catch (IOException e) {
            throw new BadInput("cannot read %s or write %s".formatted(folder, target));
        }
        return 0;
    }

    private void writeMatching(List<OpenBooklet> booklets, Path target) throws IOException {
        Map<String, List<OpenBooklet>> byTopic =
                booklets.stream().collect(Collectors.groupingBy(OpenBooklet::topic, TreeMap::new, Collectors.toList()));
        for (var topic : byTopic.entrySet()) {
            Path sheets = Files.createDirectories(target.resolve("matching-" + topic.getKey()));
            MatchingSheet sheet = new MatchingSheet(topic.getValue(), seed);
            Files.writeString(sheets.resolve("questions.md"), sheet.questions());
            Files.writeString(sheets.resolve("matches.csv"), sheet.template());
        }
    }

    private List<Path> texts() throws IOException {
        return TextFolder.texts(Objects.requireNonNull(folder)).stream()
                .filter(file -> !file.toString().matches(".*\\.open\\.(txt|md)"))
                .toList();
    }

    private OpenBooklet booklet(Path file, Generator generator) throws IOException {
        String name = TextFolder.name(file);
        Brief brief = InputFile.read(file);
        Generation generation = generator.generate(brief, seed);
        List<OpenQuestion> questions = Stream.concat(generation.set().stream(), generation.reserve().stream())
                .filter(OpenQuestion.class::isInstance)
                .map(OpenQuestion.class::cast)
                .toList();
        Path human = file.resolveSibling(name + ".open.txt");
        return OpenBooklet.of(
                name, brief, questions, Files.exists(human) ? Files.readAllLines(human) : List.of(), seed);
    }
}

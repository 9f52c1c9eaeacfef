package io.briefwise.command;

import io.briefwise.brief.Brief;
import io.briefwise.generation.Generation;
import io.briefwise.generation.Generator;
import io.briefwise.language.LanguageModels;
import io.briefwise.library.QuestionsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes {@code questions.yaml} beside the {@code brief.md} of a folder, to be read and edited before it is published. */
@Command(
        name = "library-questions",
        mixinStandardHelpOptions = true,
        description = "Makes questions.yaml for a folder of the library, beside its brief.md.")
final class LibraryQuestionsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "holds brief.md")
    private @Nullable Path folder;

    @Option(names = "--seed", paramLabel = "N", description = "another seed draws another set", defaultValue = "1")
    private long seed;

    @Override
    public Integer call() {
        Path given = Objects.requireNonNull(folder);
        Brief brief = InputFile.read(given.resolve("brief.md"));
        Generation generation =
                new Generator(new LanguageModels().annotator(), Milliseconds::now).generate(brief, seed);
        Path file = given.resolve("questions.yaml");
        try {
            Files.writeString(
                    file, QuestionsFile.write(brief, generation.set(), generation.reserve(), generation.argument()));
        } catch (IOException e) {
            throw new BadInput("cannot write " + file + ": no such folder, or no right to write there");
        }
        return 0;
    }
}

package io.briefwise.command;

import io.briefwise.brief.Brief;
import io.briefwise.generation.Generation;
import io.briefwise.generation.Generator;
import io.briefwise.language.Annotator;
import io.briefwise.language.LanguageModels;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the questions of one file and writes them as JSON. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Makes questions from a text: TXT, Markdown, HTML, DOCX or PDF.")
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the text")
    private @Nullable Path file;

    @Option(names = "--format", description = "only ${COMPLETION-CANDIDATES} so far", defaultValue = "json")
    private Format format = Format.json;

    @Option(names = "--seed", paramLabel = "N", description = "another seed draws another set", defaultValue = "1")
    private long seed;

    @Option(names = "--every-rule", description = "with the rules whose questions were rated poor, too")
    private boolean everyRule;

    @Option(names = "--out", paramLabel = "FILE", description = "where to write; standard output without it")
    private @Nullable Path out;

    /** What can be written. */
    enum Format {
        json
    }

    @Override
    public Integer call() {
        Brief brief = InputFile.read(Objects.requireNonNull(file));
        long started = Milliseconds.now();
        Annotator annotator = new LanguageModels().annotator();
        long loaded = Milliseconds.now() - started;
        Generation generation = generator(annotator).generate(brief, seed);
        GenerationFile written = GenerationFile.of(brief, generation, loaded);
        switch (format) {
            case json -> write(written.json());
        }
        return 0;
    }

    private Generator generator(Annotator annotator) {
        return everyRule
                ? Generator.withEveryRule(annotator, Milliseconds::now)
                : new Generator(annotator, Milliseconds::now);
    }

    private void write(String json) {
        if (out == null) {
            PrintWriter console = Objects.requireNonNull(spec).commandLine().getOut();
            console.println(json);
            console.flush();
            return;
        }
        try {
            Files.writeString(out, json + "\n");
        } catch (IOException e) {
            throw new BadInput("cannot write " + out + ": no such folder, or no right to write there");
        }
    }
}

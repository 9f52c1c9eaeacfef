package io.briefwise.command;

import io.briefwise.quality.flaw.FlawChecker;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

/** Prints the breaches of item-writing rules in files that {@code generate} wrote, and how many questions have one. */
@Command(
        name = "item-flaws",
        mixinStandardHelpOptions = true,
        description = "Looks for breaches of item-writing rules in what generate wrote.")
final class ItemFlawsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON that generate wrote")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        PrintWriter console = Objects.requireNonNull(spec).commandLine().getOut();
        int questions = 0;
        long flawed = 0;
        for (Path file : files) {
            FlawChecker.Report report = check(file);
            report.breaches()
                    .forEach(breach -> console.printf(
                            "%s %s [%s] %s: %s%n", file, breach.item(), breach.flaw(), breach.what(), breach.stem()));
            questions += report.questions();
            flawed += report.flawed();
        }
        console.printf("%d of %d closed questions have a flaw%n", flawed, questions);
        console.flush();
        return 0;
    }

    private static FlawChecker.Report check(Path file) {
        try {
            return FlawChecker.check(Files.readString(file));
        } catch (IOException e) {
            throw new BadInput("cannot read " + file + ": no such file, or no right to read it");
        } catch (JacksonException e) {
            throw new BadInput(file + ": no JSON");
        }
    }
}

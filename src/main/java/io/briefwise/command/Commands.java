package io.briefwise.command;

import ch.qos.logback.classic.Level;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line: what is done without a server. */
@Command(
        name = "briefwise",
        subcommands = {
            GenerateCommand.class,
            ItemAnalysisCommand.class,
            ItemFlawsCommand.class,
            LibraryQuestionsCommand.class,
            OpenSheetsCommand.class,
            OpenTableCommand.class,
            RatingSheetsCommand.class,
            RatingTableCommand.class
        },
        mixinStandardHelpOptions = true,
        description = "Without a command, the server starts.")
public final class Commands {

    private static final int BAD_INPUT = 2;

    /** Whether the arguments name a command, so that no server is to be started. */
    public static boolean name(String... arguments) {
        return arguments.length > 0
                && (line().getSubcommands().containsKey(arguments[0])
                        || arguments[0].equals("--help")
                        || arguments[0].equals("--version"));
    }

    /** Runs a command; the result is the process's exit status: 0, or 2 for bad input. */
    public static int run(String... arguments) {
        // log lines would mix with the questions on standard output
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.OFF);
        }
        return line().execute(arguments);
    }

    static CommandLine line() {
        CommandLine line = new CommandLine(new Commands());
        // a file of questions is UTF-8 whatever the console's character set is
        line.setOut(new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true));
        line.setParameterExceptionHandler((problem, _) -> complain(problem));
        line.setExecutionExceptionHandler((problem, failing, _) -> {
            if (problem instanceof BadInput) {
                failing.getErr().println(problem.getMessage());
                return BAD_INPUT;
            }
            throw problem;
        });
        return line;
    }

    private static int complain(ParameterException problem) {
        problem.getCommandLine()
                .getErr()
                .println(
                        String.valueOf(problem.getMessage()).lines().findFirst().orElse(""));
        return BAD_INPUT;
    }
}

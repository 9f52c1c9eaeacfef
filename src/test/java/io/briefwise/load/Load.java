package io.briefwise.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The load script: starts the packaged jar on a database of its own, and measures. {@code src/docs/decisions/load.md} says how
 * it is called and what came of it.
 *
 * <pre>
 * all                                     everything, in less than ten minutes
 * throughput h2|postgresql SECONDS        full attempts one after the other, after half as long to warm up
 * classwork h2|postgresql LEARNERS SECONDS   a common start, answers every 30 to 90 s, then idle and closed tabs
 * kills h2|postgresql TIMES               SIGKILL at random moments under load
 * </pre>
 */
public final class Load {

    private static final int CLASS = 1_000;
    private static final int AT_A_TIME = 6;
    private static final Duration WARMING = Duration.ofSeconds(30);

    private final Table table = new Table();

    private Load() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Load load = new Load();
        switch (arguments[0]) {
            case "all" -> load.all();
            case "throughput" -> load.throughput(arguments[1], Integer.parseInt(arguments[2]));
            case "classwork" ->
                load.classwork(arguments[1], Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
            case "kills" -> load.kills(arguments[1], Integer.parseInt(arguments[2]));
            default -> throw new IllegalArgumentException("all, throughput, classwork or kills, not " + arguments[0]);
        }
        // the connections of a killed server may still be waiting
        System.exit(0);
    }

    private void all() throws IOException, InterruptedException {
        throughput("h2", 60);
        throughput("postgresql", 60);
        classwork("postgresql", 500, 120);
        kills("h2", 3);
    }

    private void throughput(String name, int seconds) throws IOException, InterruptedException {
        on(
                name,
                List.of(),
                (server, store, work) -> table.throughput(
                        store.name(),
                        AT_A_TIME,
                        Throughput.measure(
                                server,
                                store,
                                work,
                                AT_A_TIME,
                                Duration.ofSeconds(seconds / 2),
                                Duration.ofSeconds(seconds))));
    }

    private void classwork(String name, int learners, int seconds) throws IOException, InterruptedException {
        on(name, List.of(Classwork.SESSION_SETTING), (server, store, work) -> {
            Throughput.warm(server, work, AT_A_TIME, WARMING);
            table.classwork(store.name(), new Classwork(server, work, learners).measure(Duration.ofSeconds(seconds)));
        });
    }

    private void kills(String name, int times) throws IOException, InterruptedException {
        on(
                name,
                List.of(),
                (server, store, work) ->
                        table.kills(store.name(), new Kills(server, store, work, System.nanoTime()).measure(times)));
    }

    @FunctionalInterface
    private interface Measurement {
        void take(Server server, Store store, Coursework work) throws IOException, InterruptedException;
    }

    private static void on(String name, List<String> settings, Measurement measurement)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("briefwise-load");
        try (Store store = Store.named(name, folder)) {
            Coursework work = store.opened(database -> Coursework.prepare(database, CLASS));
            List<String> all = new ArrayList<>(store.settings());
            all.addAll(settings);
            try (Server server = Server.start(folder, all)) {
                measurement.take(server, store, work);
            }
        }
    }
}

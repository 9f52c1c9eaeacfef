package io.briefwise.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The load script; {@code src/docs/decisions/load.md} says how it is called and what came of it. */
public final class Load {

    private Load() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String mode = arguments[0];
        for (String name : List.of(arguments[1].split(","))) {
            Path folder = Files.createTempDirectory("briefwise-load");
            try (Store store = Store.named(name, folder)) {
                Coursework work = store.opened(database -> Coursework.prepare(database, 1500));
                try (Server server = Server.start(folder, store.settings())) {
                    Throughput.Figures f = Throughput.measure(
                            server, store, work, 4, Duration.ofSeconds(Integer.parseInt(arguments[2])), Duration.ofSeconds(Integer.parseInt(arguments[3])));
                    System.out.println(store.name() + " " + f);
                }
            }
        }
        System.exit(0);
    }
}

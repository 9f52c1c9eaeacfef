package io.briefwise.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Copies of an embedded database in a folder, made while it is in use: each is what it was at one moment. The last
 * {@value #KEPT} are kept.
 */
final class Backups {

    static final int KEPT = 14;

    private static final String PREFIX = "briefwise-";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Path folder;

    Backups(JdbcClient jdbc, Clock clock, Path folder) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.folder = folder;
    }

    /** Writes a copy beside its place first, so that a file with the right name is a whole one. */
    Path make() throws IOException {
        Files.createDirectories(folder);
        Path copy = folder.resolve(PREFIX + MOMENT.format(clock.instant()) + ".zip");
        Path unfinished = folder.resolve(copy.getFileName() + ".part");
        jdbc.sql("backup to ?").param(unfinished.toString()).update();
        Files.move(unfinished, copy);
        for (Path old : present().stream().skip(KEPT).toList()) {
            Files.delete(old);
        }
        return copy;
    }

    /** The newest first. */
    List<Path> present() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(PREFIX + "\\d{8}-\\d{6}\\.zip"))
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .toList();
        }
    }
}

package io.briefwise.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The PostgreSQL of the tests as its own processes, but writing to the disk as a school's would: the tests' settings switch
 * off what keeps an acknowledged commit.
 */
final class EmbeddedPostgresServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path folder;
    private final int port;
    private EmbeddedPostgres running;
    private double ofEarlierStarts;

    private EmbeddedPostgresServer(Path folder, EmbeddedPostgres running) {
        this.folder = folder;
        this.running = running;
        port = running.getPort();
    }

    static EmbeddedPostgresServer start(Path folder) throws IOException {
        return new EmbeddedPostgresServer(folder, builder(folder).start());
    }

    String address() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    DataSource dataSource() {
        return running.getPostgresDatabase();
    }

    double cpuSeconds() {
        return ofEarlierStarts + ProcessTime.ofTree(postmaster());
    }

    /** All processes end at once without writing what is in their memory; the next start recovers from the log. */
    void crashAndRestart() throws IOException {
        ofEarlierStarts = cpuSeconds();
        ProcessHandle postmaster = postmaster();
        try (Stream<ProcessHandle> backends = postmaster.children()) {
            postmaster.destroyForcibly();
            backends.forEach(ProcessHandle::destroyForcibly);
        }
        postmaster.onExit().join();
        Files.deleteIfExists(folder.resolve("postmaster.pid"));
        running = builder(folder).setPort(port).start();
    }

    @Override
    public void close() throws IOException {
        running.close();
    }

    private static EmbeddedPostgres.Builder builder(Path folder) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setPGStartupWait(PATIENCE);
    }

    private ProcessHandle postmaster() {
        try (Stream<String> lines = Files.lines(folder.resolve("postmaster.pid"))) {
            return ProcessHandle.of(
                            Long.parseLong(lines.findFirst().orElseThrow().strip()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL is not running in " + folder, e);
        }
    }
}

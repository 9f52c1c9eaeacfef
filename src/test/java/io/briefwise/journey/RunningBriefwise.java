package io.briefwise.journey;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged jar as its own process, with its data in a folder of the test. */
final class RunningBriefwise implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final int port;
    private final Path log;
    private final Path folder;
    private final String[] arguments;

    private RunningBriefwise(Process process, int port, Path folder, String... arguments) {
        this.process = process;
        this.port = port;
        this.folder = folder;
        this.arguments = arguments;
        log = log(folder);
    }

    /** Where its data lie, in the folder of a test. */
    static Path data(Path folder) {
        return folder.resolve("data");
    }

    private static Path log(Path folder) {
        return folder.resolve("briefwise.log");
    }

    /** The same once more, after it ended. */
    RunningBriefwise again() throws IOException, InterruptedException {
        return start(port, folder, arguments);
    }

    /** Starts it and waits until it is healthy. */
    static RunningBriefwise start(Path folder, String... arguments) throws IOException, InterruptedException {
        return start(freePort(), folder, arguments);
    }

    private static RunningBriefwise start(int port, Path folder, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                Path.of(System.getProperty("briefwise.jar", "target/briefwise.jar"))
                        .toAbsolutePath()
                        .toString(),
                "--server.port=" + port,
                "--briefwise.data=" + data(folder)));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log(folder).toFile())
                .start();
        RunningBriefwise briefwise = new RunningBriefwise(process, port, folder, arguments);
        briefwise.awaitHealth();
        return briefwise;
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** Ends it as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private void awaitHealth() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline && process.isAlive()) {
                if (healthy(client)) {
                    return;
                }
                process.waitFor(250, TimeUnit.MILLISECONDS);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("Briefwise did not become healthy:\n" + log());
    }

    private boolean healthy(HttpClient client) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address("/actuator/health")))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

package io.briefwise.load;

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
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged jar as its own process at one address, which it keeps from start to start. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final Path folder;
    private final List<String> settings;
    private final int port;
    private Process process;

    private Server(Path folder, List<String> settings, int port) throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.port = port;
        process = launch();
    }

    /** Starts it and waits until it is healthy. */
    static Server start(Path folder, List<String> settings) throws IOException, InterruptedException {
        Server server = new Server(folder, settings, freePort());
        server.awaitHealth();
        return server;
    }

    URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    double cpuSeconds() {
        return ProcessTime.of(process.toHandle());
    }

    /** What is left on the heap after a full collection, in KB. */
    long heapInKilobytes() throws IOException, InterruptedException {
        jcmd("GC.run");
        // soft references and cleaners take a second round
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("jcmd said nothing of the heap");
        }
        return Long.parseLong(used.group(1));
    }

    /** Ends it as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void startAgain() throws IOException, InterruptedException {
        process = launch();
        awaitHealth();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                java("java"), "-Xmx1g", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        // for a profile: -XX:StartFlightRecording=…
        String options = Objects.requireNonNullElse(System.getenv("BRIEFWISE_LOAD_OPTIONS"), "");
        command.addAll(List.of(options.split(" ")).stream()
                .filter(word -> !word.isEmpty())
                .toList());
        command.addAll(List.of(
                "-jar",
                Path.of(System.getProperty("briefwise.jar", "target/briefwise.jar"))
                        .toAbsolutePath()
                        .toString(),
                "--server.port=" + port));
        command.addAll(settings);
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("briefwise.log").toFile()))
                .start();
    }

    /** Waits until the server and its database answer. */
    void awaitHealth() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline && process.isAlive()) {
                if (healthy(client)) {
                    return;
                }
                process.waitFor(250, TimeUnit.MILLISECONDS);
            }
        }
        kill();
        throw new IllegalStateException(
                "Briefwise did not become healthy:\n" + Files.readString(folder.resolve("briefwise.log")));
    }

    private boolean healthy(HttpClient client) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address().resolve("actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(java("jcmd"), Long.toString(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(asked.getInputStream().readAllBytes());
        asked.waitFor();
        return said;
    }

    private static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

package io.briefwise.load;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Some learners at a time take the quiz without a pause, each attempt by another of the class, for a bounded time. */
final class Throughput {

    /**
     * What came of it.
     *
     * @param perMinute attempts that were handed in and showed a score, a minute
     * @param requests an attempt
     * @param kilobytes an attempt, received
     * @param jvm CPU-seconds an attempt of the server
     * @param hashing CPU-seconds of it for checking the password
     * @param database CPU-seconds an attempt of the database's own processes
     */
    record Figures(
            int attempts,
            int errors,
            double perMinute,
            double requests,
            double kilobytes,
            double jvm,
            double hashing,
            double database,
            double median,
            double p95,
            double p99) {}

    private static final int HASHINGS = 5;

    private Throughput() {}

    /** Warms up with learners from the front of the class, then measures with those who follow. */
    static Figures measure(Server server, Store store, Coursework work, int atATime, Duration warmUp, Duration measured)
            throws InterruptedException {
        AtomicInteger turn = new AtomicInteger();
        attempts(server, work, turn, atATime, warmUp, new Tape());
        Tape tape = new Tape();
        double jvmBefore = server.cpuSeconds();
        double databaseBefore = store.cpuSeconds();
        long started = System.nanoTime();
        attempts(server, work, turn, atATime, measured, tape);
        double minutes =
                (System.nanoTime() - started) / (double) Duration.ofMinutes(1).toNanos();
        double attempts = Math.max(1, tape.attempts());
        return new Figures(
                tape.attempts(),
                tape.errors(),
                tape.attempts() / minutes,
                tape.requests() / attempts,
                tape.bytes() / attempts / 1024,
                (server.cpuSeconds() - jvmBefore) / attempts,
                hashing(work.hash()),
                (store.cpuSeconds() - databaseBefore) / attempts,
                tape.saving(0.5),
                tape.saving(0.95),
                tape.saving(0.99));
    }

    /** Lets a server compile what it needs before something else is measured. */
    static void warm(Server server, Coursework work, int atATime, Duration time) throws InterruptedException {
        attempts(server, work, new AtomicInteger(work.emails().size() / 2), atATime, time, new Tape());
    }

    private static double hashing(String hash) {
        BCryptPasswordEncoder encoder = new BCryptPasswordEncoder();
        String bcrypt = hash.substring(hash.indexOf('}') + 1);
        encoder.matches(Coursework.PASSWORD, bcrypt);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < HASHINGS; i++) {
            encoder.matches(Coursework.PASSWORD, bcrypt);
        }
        return (threads.getCurrentThreadCpuTime() - before)
                / (double) HASHINGS
                / Duration.ofSeconds(1).toNanos();
    }

    private static void attempts(
            Server server, Coursework work, AtomicInteger turn, int atATime, Duration time, Tape tape)
            throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        List<String> learners = work.emails();
        try (HttpClient connections = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                ExecutorService seats = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < atATime; i++) {
                seats.submit(() -> {
                    while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
                        String learner = learners.get(turn.getAndIncrement() % learners.size());
                        attempt(connections, server, work, tape, learner);
                    }
                });
            }
            seats.shutdown();
            seats.awaitTermination(time.toSeconds() + 120, TimeUnit.SECONDS);
        }
    }

    private static void attempt(HttpClient connections, Server server, Coursework work, Tape tape, String learner) {
        try {
            Sitting sitting = Sitting.signIn(connections, server.address(), tape, learner);
            sitting.openQuiz(work.quiz());
            for (int question = 1; question <= work.questions(); question++) {
                sitting.answer();
                if (question < work.questions()) {
                    sitting.next();
                }
            }
            sitting.handIn();
            sitting.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            tape.failed(e);
        }
    }
}

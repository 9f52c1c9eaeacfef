package io.briefwise.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A whole school year at one quiz: everybody signs in, opens it at the same moment and answers every 30 to 90 seconds. Then
 * half of them close their tab, and the others walk away.
 */
final class Classwork {

    /** How long the server of this run keeps a session that nobody uses: as short as Tomcat counts with room for 90 s. */
    static final String SESSION_SETTING = "--server.servlet.session.timeout=2m";

    private static final Duration GIVEN_UP = Duration.ofSeconds(200);
    private static final int LEAST_PAUSE = 30;
    private static final int MOST_PAUSE = 90;
    private static final int AT_THE_DOOR = 16;
    private static final long SEED = 11;

    /**
     * What came of it.
     *
     * @param signedInWithin seconds until all were in
     * @param openedWithin seconds from the common start until the last saw the first question
     * @param kilobytes of heap a learner with the quiz open
     * @param afterClosing of heap a learner once half have closed their tabs
     * @param afterGivingUp of heap a learner once the server has given all of them up
     */
    record Figures(
            int learners,
            int answers,
            int errors,
            double signedInWithin,
            double openedWithin,
            double median,
            double p95,
            double p99,
            double kilobytes,
            double afterClosing,
            double afterGivingUp) {}

    private final Server server;
    private final Coursework work;
    private final List<String> learners;
    private final Tape tape = new Tape();

    Classwork(Server server, Coursework work, int learners) {
        this.server = server;
        this.work = work;
        this.learners = work.emails().subList(0, learners);
    }

    Figures measure(Duration answering) throws IOException, InterruptedException {
        long before = server.heapInKilobytes();
        try (HttpClient connections =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            long started = System.nanoTime();
            List<Sitting> sittings = in(
                    AT_THE_DOOR,
                    learners.stream()
                            .map(email -> (Callable<Sitting>)
                                    () -> Sitting.signIn(connections, server.address(), tape, email))
                            .toList());
            double signedIn = secondsSince(started);
            started = System.nanoTime();
            List<Sitting> opened = in(
                    learners.size(),
                    sittings.stream()
                            .map(sitting -> (Callable<Sitting>) () -> {
                                sitting.openQuiz(work.quiz());
                                return sitting;
                            })
                            .toList());
            double openedWithin = secondsSince(started);
            long end = System.nanoTime() + answering.toNanos();
            List<Sitting> done = in(
                    learners.size(),
                    opened.stream()
                            .map(sitting -> (Callable<Sitting>) () -> answering(sitting, end))
                            .toList());
            double open = perLearner(before);
            in(
                    AT_THE_DOOR,
                    done.subList(0, done.size() / 2).stream()
                            .map(sitting -> (Callable<Sitting>) () -> {
                                sitting.close();
                                return sitting;
                            })
                            .toList());
            double closed = perLearner(before);
            Thread.sleep(GIVEN_UP);
            return new Figures(
                    learners.size(),
                    tape.answers(),
                    tape.errors(),
                    signedIn,
                    openedWithin,
                    tape.saving(0.5),
                    tape.saving(0.95),
                    tape.saving(0.99),
                    open,
                    closed,
                    perLearner(before));
        }
    }

    private Sitting answering(Sitting sitting, long end) throws IOException, InterruptedException {
        Random pauses = new Random(SEED + System.identityHashCode(sitting));
        for (int question = 1; question <= work.questions(); question++) {
            long pause =
                    Duration.ofSeconds(pauses.nextInt(LEAST_PAUSE, MOST_PAUSE)).toNanos();
            long left = end - System.nanoTime();
            if (left < pause) {
                Thread.sleep(Duration.ofNanos(Math.max(0, left)));
                return sitting;
            }
            Thread.sleep(Duration.ofNanos(pause));
            sitting.answer();
            if (question < work.questions()) {
                sitting.next();
            }
        }
        return sitting;
    }

    /** Does it all, some at a time; whatever fails is counted and left out. */
    private List<Sitting> in(int atATime, List<Callable<Sitting>> acts) throws InterruptedException {
        List<Sitting> done = new ArrayList<>();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(atATime, Thread.ofVirtual().factory())) {
            for (Future<Sitting> act : threads.invokeAll(acts)) {
                try {
                    done.add(act.get());
                } catch (ExecutionException e) {
                    tape.failed(e.getCause());
                }
            }
        }
        return done;
    }

    private double perLearner(long before) throws IOException, InterruptedException {
        return (server.heapInKilobytes() - before) / (double) learners.size();
    }

    private static double secondsSince(long started) {
        return (System.nanoTime() - started) / (double) Duration.ofSeconds(1).toNanos();
    }
}

package io.briefwise.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Kills the server (SIGKILL), and in every second round the database where it has processes of its own, at a random moment
 * while learners answer. After each restart every learner signs in again and looks whether each answer with a receipt is
 * there.
 */
final class Kills {

    private static final int LEARNERS = 10;
    private static final int LEAST_MILLISECONDS = 500;
    private static final int MOST_MILLISECONDS = 6_000;

    /**
     * What came of it.
     *
     * @param receipts answers that were acknowledged before a kill
     * @param lost those of them that were not there after it
     */
    record Figures(int kills, int ofTheDatabase, int receipts, int lost, int errors) {}

    private final Server server;
    private final Store store;
    private final Coursework work;
    private final Random random;
    private final Tape tape = new Tape();

    Kills(Server server, Store store, Coursework work, long seed) {
        this.server = server;
        this.store = store;
        this.work = work;
        random = new Random(seed);
    }

    Figures measure(int kills) throws IOException, InterruptedException {
        List<Learner> learners = work.emails().reversed().subList(0, LEARNERS).stream()
                .map(email -> new Learner(email, tape))
                .toList();
        int ofTheDatabase = 0;
        List<String> lost = new ArrayList<>();
        for (int kill = 1; kill <= kills; kill++) {
            boolean database = store instanceof Store.Postgres && kill % 2 == 0;
            ofTheDatabase += database ? 1 : 0;
            round(learners, database);
            List<String> gone = lookBack(learners);
            gone.forEach(System.out::println);
            lost.addAll(gone);
        }
        return new Figures(kills, ofTheDatabase, receiptsOf(learners), lost.size(), tape.errors());
    }

    private void round(List<Learner> learners, boolean database) throws IOException, InterruptedException {
        try (HttpClient connections = connections();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            int receipts = receiptsOf(learners);
            for (Learner learner : learners) {
                threads.submit(() -> {
                    learner.answersUntilItFails(connections, server.address(), work.quiz());
                    return null;
                });
            }
            threads.shutdown();
            // not while everybody is still signing in
            for (int waited = 0; waited < 600 && receipts == receiptsOf(learners); waited++) {
                Thread.sleep(100);
            }
            Thread.sleep(random.nextInt(LEAST_MILLISECONDS, MOST_MILLISECONDS));
            if (database) {
                store.restart();
                threads.shutdownNow();
                server.awaitHealth();
            } else {
                server.kill();
                threads.awaitTermination(60, TimeUnit.SECONDS);
                server.startAgain();
            }
        }
    }

    private static int receiptsOf(List<Learner> learners) {
        return learners.stream().mapToInt(Learner::receipts).sum();
    }

    private List<String> lookBack(List<Learner> learners) throws InterruptedException {
        List<String> lost = new ArrayList<>();
        try (HttpClient connections = connections();
                ExecutorService threads =
                        Executors.newFixedThreadPool(4, Thread.ofVirtual().factory())) {
            List<Future<List<String>>> looks = new ArrayList<>();
            for (Learner learner : learners) {
                looks.add(threads.submit(() -> learner.looksBack(connections, server.address(), work.quiz())));
            }
            for (Future<List<String>> look : looks) {
                try {
                    lost.addAll(look.get());
                } catch (ExecutionException e) {
                    tape.failed(e.getCause());
                }
            }
        }
        return lost;
    }

    private static HttpClient connections() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }
}

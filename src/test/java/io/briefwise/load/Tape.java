package io.briefwise.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What is counted while learners work; written to by many threads. */
final class Tape {

    private static final int ERRORS_SHOWN = 5;

    private final Queue<Long> savings = new ConcurrentLinkedQueue<>();
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();

    void request(long received) {
        requests.incrementAndGet();
        bytes.addAndGet(received);
    }

    /** From the click to the receipt. */
    void saved(long nanoseconds) {
        savings.add(nanoseconds);
    }

    void finished() {
        attempts.incrementAndGet();
    }

    void failed(Throwable reason) {
        if (errors.incrementAndGet() <= ERRORS_SHOWN) {
            System.out.println("  error: " + reason);
        }
    }

    long requests() {
        return requests.get();
    }

    long bytes() {
        return bytes.get();
    }

    int answers() {
        return savings.size();
    }

    int attempts() {
        return attempts.get();
    }

    int errors() {
        return errors.get();
    }

    /** The time within which a share of the answers was saved, in milliseconds; 0 where none was. */
    double saving(double share) {
        long[] sorted = savings.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted.length == 0
                ? 0
                : sorted[rank - 1] / (double) Duration.ofMillis(1).toNanos();
    }
}

package io.briefwise.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One bucket of tries for each key; a key not heard of for as long as its bucket takes to fill is forgotten. */
final class Buckets {

    private final Memory<Bucket> buckets;
    private final Allowance allowance;
    private final Clock clock;

    Buckets(Allowance allowance, Clock clock) {
        this.allowance = allowance;
        this.clock = clock;
        this.buckets = new Memory<>(clock, allowance.period());
    }

    Verdict take(String key) {
        ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? new Verdict.Open() : waiting(probe.getNanosToWaitForRefill());
    }

    /** A try that turned out to be harmless. */
    void giveBack(String key) {
        bucket(key).addTokens(1);
    }

    boolean isEmpty(String key) {
        return bucket(key).getAvailableTokens() == 0;
    }

    long size() {
        return buckets.size();
    }

    private Bucket bucket(String key) {
        return buckets.of(
                key,
                any -> Bucket.builder()
                        .addLimit(allowance.bandwidth())
                        .withCustomTimePrecision(new ClockMeter(clock))
                        .build());
    }

    private static Verdict waiting(long nanos) {
        return new Verdict.Wait(Duration.ofNanos(Math.max(1, nanos)));
    }

    /** The house's clock in the library's terms. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}

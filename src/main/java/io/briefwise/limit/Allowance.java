package io.briefwise.limit;

import io.github.bucket4j.Bandwidth;
import java.time.Duration;

/**
 * So many tries at once, after which they come back evenly.
 *
 * @param tries how many are there at first, and never more
 * @param period in which that many come back
 */
record Allowance(int tries, Duration period) {

    Allowance {
        if (tries < 1 || period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException("no allowance: %d in %s".formatted(tries, period));
        }
    }

    Bandwidth bandwidth() {
        return Bandwidth.builder().capacity(tries).refillGreedy(tries, period).build();
    }
}

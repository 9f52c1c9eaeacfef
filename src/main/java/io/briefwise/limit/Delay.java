package io.briefwise.limit;

import java.time.Duration;
import java.time.Instant;

/**
 * The growing pause after wrong tries: a few are free, then each doubles the pause, up to five minutes. Counted when
 * a try begins, so that tries at the same time count too.
 *
 * <p>With five free tries: the sixth has to wait 2 s after the fifth, the seventh 4 s, the tenth 32 s.
 */
final class Delay {

    static final Duration LONGEST = Duration.ofMinutes(5);

    private int tries;
    private Instant next = Instant.MIN;

    /** Begins a try unless the pause is still on. */
    synchronized Verdict begin(Instant now, int free) {
        if (now.isBefore(next)) {
            return new Verdict.Wait(Duration.between(now, next));
        }
        tries++;
        next = tries < free ? now : now.plus(pause(tries - free));
        return new Verdict.Open();
    }

    private static Duration pause(int beyond) {
        // 2^11 s are more than the longest
        Duration doubled = Duration.ofSeconds(2L << Math.min(beyond, 10));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}

package io.briefwise.command;

import java.util.concurrent.TimeUnit;

/** A clock that only runs forward, for timings; its origin means nothing. */
final class Milliseconds {

    private Milliseconds() {}

    static long now() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }
}

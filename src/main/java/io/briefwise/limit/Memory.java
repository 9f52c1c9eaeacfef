package io.briefwise.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** What is remembered of each of many keys, for a while and for so many at most: nobody fills the heap by inventing keys. */
final class Memory<T> {

    private static final long MOST = 50_000;

    private final Cache<Object, T> entries;

    Memory(Clock clock, Duration life) {
        entries = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(life)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Runnable::run)
                .build();
    }

    T of(Object key, Function<Object, T> fresh) {
        return entries.get(key, fresh);
    }

    boolean knows(Object key) {
        return entries.getIfPresent(key) != null;
    }

    void forget(Object key) {
        entries.invalidate(key);
    }

    long size() {
        entries.cleanUp();
        return entries.estimatedSize();
    }
}

package io.briefwise.generation.passage;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What has been found out about a text, so that it is found out once, however many ask. One thread reads a text. */
public final class Notes {

    private final Map<Class<?>, Object> found = new HashMap<>();

    Notes() {}

    /**
     * The note of a kind.
     *
     * @param finding makes it where there is none yet; it may look for other notes itself
     */
    public <T> T of(Class<T> kind, Supplier<T> finding) {
        Object known = found.get(kind);
        if (known != null) {
            return kind.cast(known);
        }
        T now = finding.get();
        found.put(kind, now);
        return now;
    }
}

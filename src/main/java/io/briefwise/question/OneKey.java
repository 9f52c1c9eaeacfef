package io.briefwise.question;

import java.util.List;

/** The invariant of closed questions: at least two options, exactly one of them the key. */
final class OneKey {

    private OneKey() {}

    static List<Option> among(List<Option> options, String stem) {
        long keys = options.stream().filter(Option::key).count();
        if (options.size() < 2 || keys != 1) {
            throw new IllegalArgumentException("%d options with %d keys: %s".formatted(options.size(), keys, stem));
        }
        return List.copyOf(options);
    }
}

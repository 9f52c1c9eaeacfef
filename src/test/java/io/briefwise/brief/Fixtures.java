package io.briefwise.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Files written for the tests. */
final class Fixtures {

    private Fixtures() {}

    static byte[] bytes(String name) {
        try (var file = Fixtures.class.getResourceAsStream("/fixtures/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

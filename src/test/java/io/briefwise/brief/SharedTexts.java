package io.briefwise.brief;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Development passages beside the checkout; without them their tests are skipped. */
final class SharedTexts {

    private static final Path FOLDER = Path.of(System.getProperty("briefwise.shared", "../shared"));

    private SharedTexts() {}

    static byte[] bytes(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.isRegularFile(file), "no development passages at " + FOLDER.toAbsolutePath());
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.briefwise.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The source files of the product, as tests read them. */
final class Sources {

    static final Path MAIN = Path.of("src/main/java/io/briefwise");
    static final Path TEST = Path.of("src/test/java/io/briefwise");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private Sources() {}

    static List<Path> below(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

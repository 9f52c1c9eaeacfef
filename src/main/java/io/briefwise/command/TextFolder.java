package io.briefwise.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A folder of texts to be rated, each named for what it is. */
final class TextFolder {

    private TextFolder() {}

    /** Its texts in the order of their names. */
    static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|md)"))
                    .sorted()
                    .toList();
        }
    }

    static String name(Path text) {
        return Objects.toString(text.getFileName(), "").replaceFirst("\\.(txt|md)$", "");
    }
}

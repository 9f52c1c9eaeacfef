package io.briefwise.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The filled-in sheets of a rating round, by the names of their files without the ending. */
final class FilledSheets {

    private FilledSheets() {}

    static Map<String, String> read(List<Path> files) throws IOException {
        Map<String, String> filled = new TreeMap<>();
        for (Path file : files) {
            filled.put(Objects.toString(file.getFileName(), "").replaceFirst("\\.csv$", ""), Files.readString(file));
        }
        return filled;
    }
}

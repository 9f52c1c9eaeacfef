package io.briefwise.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as spreadsheets write it: cells separated by comma, semicolon or tab, whichever the first row has most of, quoted
 * where need be; UTF-8 with or without a byte order mark, else Windows-1252; any line ends. Blank rows are left out, but
 * count as rows.
 *
 * @param path where it was read
 * @param separator between cells
 * @param rows none for an empty file
 */
record CsvFile(Path path, char separator, List<Row> rows) {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** A row as a spreadsheet numbers it, cells without blanks around. */
    record Row(int number, List<String> cells) {

        private boolean blank() {
            return cells.size() == 1 && cells.getFirst().isEmpty();
        }
    }

    CsvFile {
        rows = List.copyOf(rows);
    }

    static CsvFile read(Path path) {
        String text = text(path);
        char separator = separator(text);
        // a quotation mark that is never closed ends with the file: the row then lacks cells, which can be told with
        // its place
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord cells : parser) {
                rows.add(new Row(
                        (int) cells.getRecordNumber(),
                        cells.stream().map(String::strip).toList()));
            }
        } catch (IOException | UncheckedIOException _) {
            throw new BadInput("%s: row %d: not a table".formatted(path, rows.size() + 1));
        }
        rows.removeIf(Row::blank);
        return new CsvFile(path, separator, rows);
    }

    /** Bad input at a place; rows and columns are counted from one. */
    BadInput complaint(int row, int column, String what) {
        return new BadInput("%s: row %d, column %d%s".formatted(path, row, column, what));
    }

    private static String text(Path path) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            String text;
            try {
                text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException _) {
                text = new String(bytes, Charset.forName("windows-1252"));
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException _) {
            throw new BadInput("cannot read " + path + ": no such file, or no right to read it");
        }
    }

    private static char separator(String text) {
        String header = text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .replaceAll("\"[^\"]*\"", "");
        char most = ',';
        for (char separator : SEPARATORS) {
            if (count(header, separator) > count(header, most)) {
                most = separator;
            }
        }
        return most;
    }

    private static long count(String text, char separator) {
        return text.chars().filter(c -> c == separator).count();
    }
}

package io.briefwise.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comma-separated values as RFC 4180 has them, in UTF-8; numbers with a point whatever the country. */
final class CsvFile {

    private static final int DIGITS = 10;

    private CsvFile() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(sheet.head().stream().map(Entry.Text::text));
        for (List<Entry> row : sheet.rows()) {
            printer.printRecord(row.stream().map(CsvFile::said));
        }
        writer.flush();
    }

    private static String said(Entry entry) {
        return switch (entry) {
            case Entry.Text(String text) -> text;
            case Entry.Figure(double figure) ->
                BigDecimal.valueOf(figure)
                        .setScale(DIGITS, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString();
            case Entry.Blank() -> "";
        };
    }
}

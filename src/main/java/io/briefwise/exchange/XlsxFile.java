package io.briefwise.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet, written as it goes: neither the whole of it nor a temporary file is kept. */
final class XlsxFile {

    /** What a cell of a workbook holds. */
    private static final int LONGEST_TEXT = 32_767;

    private static final String CUT = "…";

    /** So many rows are held before they are written. */
    private static final int ROWS_AT_ONCE = 500;

    private XlsxFile() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Briefwise", "1.0")) {
            Worksheet page = workbook.newWorksheet("Briefwise");
            page.freezePane(0, 1);
            for (int column = 0; column < sheet.head().size(); column++) {
                page.inlineString(0, column, fitting(sheet.head().get(column).text()));
                page.style(0, column).bold().set();
            }
            int number = 0;
            for (List<Entry> row : sheet.rows()) {
                number++;
                write(row, number, page);
                if (number % ROWS_AT_ONCE == 0) {
                    page.flush();
                }
            }
        }
    }

    private static void write(List<Entry> row, int number, Worksheet page) {
        for (int column = 0; column < row.size(); column++) {
            switch (row.get(column)) {
                case Entry.Text(String text) -> page.inlineString(number, column, fitting(text));
                case Entry.Figure(double figure) -> page.value(number, column, figure);
                case Entry.Blank() -> {
                    // an empty cell is no cell
                }
            }
        }
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - CUT.length()) + CUT;
    }
}

package io.briefwise.exchange;

import java.io.IOException;
import java.io.OutputStream;

/** A file ready to be taken away. */
public final class Takeaway {

    private final String name;
    private final FileForm form;
    private final Sheet sheet;

    Takeaway(String name, FileForm form, Sheet sheet) {
        this.name = name;
        this.form = form;
        this.sheet = sheet;
    }

    /** The name of the file: plain letters, digits and dashes, with its ending. */
    public String name() {
        return name + '.' + form.ending();
    }

    /** The media type. */
    public String type() {
        return form.type();
    }

    public void writeTo(OutputStream out) throws IOException {
        switch (form) {
            case CSV -> CsvFile.write(sheet, out);
            case XLSX -> XlsxFile.write(sheet, out);
        }
    }
}

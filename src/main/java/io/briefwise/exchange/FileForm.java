package io.briefwise.exchange;

/** The format of a file. */
public enum FileForm {
    CSV("csv", "text/csv; charset=utf-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String type;

    FileForm(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    String ending() {
        return ending;
    }

    String type() {
        return type;
    }
}

package io.briefwise.command;

import io.briefwise.statistics.Marks;
import java.util.List;

/** One learner's row of a table of marks. */
record MarkRow(CsvFile file, List<String> questions, double[] maxima, CsvFile.Row row) {

    double[] read() {
        List<String> cells = row.cells();
        if (cells.getFirst().isEmpty()) {
            throw file.complaint(row.number(), 1, ": no learner");
        }
        double[] marks = new double[questions.size()];
        for (int i = 0; i < marks.length; i++) {
            if (i + 1 >= cells.size()) {
                throw complaint(i, "missing; a question left out needs an empty cell");
            }
            marks[i] = cells.get(i + 1).isEmpty() ? 0 : mark(i, cells.get(i + 1));
        }
        if (cells.size() > questions.size() + 1) {
            throw file.complaint(
                    row.number(),
                    questions.size() + 2,
                    ": more cells than the header, which has " + (questions.size() + 1));
        }
        return marks;
    }

    private double mark(int question, String cell) {
        double mark = NumberCell.read(cell, file.separator())
                .orElseThrow(() -> complaint(question, "“%s” is not a number".formatted(cell)));
        if (mark < 0) {
            throw complaint(question, cell + " is below 0");
        }
        if (!Marks.possible(mark, maxima[question])) {
            throw complaint(
                    question,
                    "%s is above the maximum, %s; --max sets it".formatted(cell, Figure.of(maxima[question])));
        }
        return mark;
    }

    private BadInput complaint(int question, String what) {
        return file.complaint(row.number(), question + 2, " (%s): %s".formatted(questions.get(question), what));
    }
}

package io.briefwise.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The maximum of each question: one number for all, or a file. The file has either a header row with the names of the
 * questions, with or without a first column as in the table of marks, and below it a row of numbers; or a row for each
 * question with its name and number, with or without a header.
 */
final class Maxima {

    private final CsvFile file;
    private final List<String> questions;
    private final Map<String, Double> maxima = new HashMap<>();

    private Maxima(CsvFile file, List<String> questions) {
        this.file = file;
        this.questions = questions;
    }

    static double[] read(String maximum, List<String> questions) {
        OptionalDouble number = NumberCell.read(maximum, ',');
        if (number.isPresent()) {
            if (number.getAsDouble() < 0) {
                throw new BadInput("--max " + maximum + ": a maximum is not below 0");
            }
            double[] maxima = new double[questions.size()];
            Arrays.fill(maxima, number.getAsDouble());
            return maxima;
        }
        return new Maxima(CsvFile.read(Path.of(maximum)), questions).read();
    }

    private double[] read() {
        if (file.rows().isEmpty()) {
            throw file.complaint(1, 1, ": the file is empty");
        }
        List<String> header = file.rows().getFirst().cells();
        if (names(header)) {
            across(header, 0);
        } else if (names(header.subList(1, header.size()))) {
            across(header, 1);
        } else {
            down();
        }
        return questions.stream().mapToDouble(this::maximum).toArray();
    }

    private boolean names(List<String> cells) {
        return new HashSet<>(cells).equals(new HashSet<>(questions));
    }

    private void across(List<String> header, int first) {
        if (file.rows().size() < 2) {
            throw file.complaint(file.rows().getFirst().number() + 1, first + 1, ": no maxima below the header");
        }
        if (file.rows().size() > 2) {
            throw file.complaint(file.rows().get(2).number(), 1, ": more than one row of maxima");
        }
        CsvFile.Row row = file.rows().get(1);
        for (int column = first; column < header.size(); column++) {
            put(header.get(column), row, column);
        }
    }

    private void down() {
        CsvFile.Row first = file.rows().getFirst();
        boolean header = !questions.contains(first.cells().getFirst());
        for (CsvFile.Row row : file.rows().subList(header ? 1 : 0, file.rows().size())) {
            String question = row.cells().getFirst();
            if (!questions.contains(question)) {
                throw file.complaint(row.number(), 1, ": no question has the name “%s”".formatted(question));
            }
            put(question, row, 1);
        }
    }

    private void put(String question, CsvFile.Row row, int column) {
        String cell = column < row.cells().size() ? row.cells().get(column) : "";
        double maximum = NumberCell.read(cell, file.separator())
                .orElseThrow(() -> file.complaint(
                        row.number(), column + 1, " (%s): “%s” is not a number".formatted(question, cell)));
        if (maximum < 0) {
            throw file.complaint(row.number(), column + 1, " (%s): %s is below 0".formatted(question, cell));
        }
        if (maxima.put(question, maximum) != null) {
            throw file.complaint(row.number(), column + 1, " (%s): a second maximum".formatted(question));
        }
    }

    private double maximum(String question) {
        Double maximum = maxima.get(question);
        if (maximum == null) {
            CsvFile.Row last = file.rows().getLast();
            throw file.complaint(last.number() + 1, 1, ": no maximum for “%s”".formatted(question));
        }
        return maximum;
    }
}

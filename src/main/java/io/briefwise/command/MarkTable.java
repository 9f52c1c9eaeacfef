package io.briefwise.command;

import io.briefwise.statistics.Marks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of questions and the marks of learners on them. */
record MarkTable(List<String> questions, Marks marks) {

    MarkTable {
        questions = List.copyOf(questions);
    }

    /** @param maximum a number that holds for every question, or a file of maxima */
    static MarkTable read(Path path, String maximum) {
        CsvFile file = CsvFile.read(path);
        if (file.rows().isEmpty()) {
            throw file.complaint(1, 1, ": the file is empty");
        }
        List<String> questions = questions(file);
        double[] maxima = Maxima.read(maximum, questions);
        List<CsvFile.Row> learners = file.rows().subList(1, file.rows().size());
        if (learners.isEmpty()) {
            throw file.complaint(file.rows().getFirst().number() + 1, 1, ": no learner below the header");
        }
        Map<String, Integer> rows = new HashMap<>();
        List<double[]> marks = new ArrayList<>();
        for (CsvFile.Row row : learners) {
            marks.add(new MarkRow(file, questions, maxima, row).read());
            Integer before = rows.putIfAbsent(row.cells().getFirst(), row.number());
            if (before != null) {
                throw file.complaint(
                        row.number(),
                        1,
                        ": %s is in row %d already".formatted(row.cells().getFirst(), before));
            }
        }
        return new MarkTable(questions, Marks.of(maxima, marks));
    }

    private static List<String> questions(CsvFile file) {
        CsvFile.Row header = file.rows().getFirst();
        if (header.cells().size() < 2) {
            throw file.complaint(header.number(), 2, ": no question");
        }
        List<String> questions = header.cells().subList(1, header.cells().size());
        for (int i = 0; i < questions.size(); i++) {
            String name = questions.get(i);
            if (name.isEmpty()) {
                throw file.complaint(header.number(), i + 2, ": a question without a name");
            }
            if (questions.indexOf(name) < i) {
                throw file.complaint(
                        header.number(),
                        i + 2,
                        ": %s is in column %d already".formatted(name, questions.indexOf(name) + 2));
            }
        }
        return questions;
    }
}

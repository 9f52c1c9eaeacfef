package io.briefwise.generation.family.open;

import io.briefwise.generation.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an open question of a kind asks and what belongs to it, with words in braces for what the text gives.
 *
 * @param stem the question
 * @param criteria the lines of its rubric
 * @param answers the sentences of its model answer
 * @param hints two ways back into the text
 */
record Outline(String stem, List<Line> criteria, List<String> answers, List<String> hints) {

    private static final Map<String, Outline> KNOWN = read();

    Outline {
        criteria = List.copyOf(criteria);
        answers = List.copyOf(answers);
        hints = List.copyOf(hints);
    }

    /**
     * A line of a rubric.
     *
     * @param on the piece of the text that it rests on
     */
    record Line(int points, String on, String text) {}

    static Outline of(String id) {
        return Optional.ofNullable(KNOWN.get(id)).orElseThrow(() -> new IllegalArgumentException("no outline " + id));
    }

    private static Map<String, Outline> read() {
        Map<String, Outline> outlines = new LinkedHashMap<>();
        List<String> block = new ArrayList<>();
        List<String> lines =
                new ArrayList<>(Table.beside(Outline.class, "outlines.txt").lines());
        lines.add("[]");
        for (String line : lines) {
            if (line.startsWith("[") && !block.isEmpty()) {
                String id = block.getFirst();
                outlines.put(id.substring(1, id.length() - 1), of(block.subList(1, block.size())));
                block.clear();
            }
            block.add(line);
        }
        return outlines;
    }

    private static Outline of(List<String> lines) {
        String stem = "";
        List<Line> criteria = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        List<String> hints = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t");
            switch (cells[0]) {
                case "stem" -> stem = cells[1];
                case "answer" -> answers.add(cells[1]);
                case "hint" -> hints.add(cells[1]);
                default -> criteria.add(new Line(Integer.parseInt(cells[0]), cells[1], cells[2]));
            }
        }
        return new Outline(stem, criteria, answers, hints);
    }
}

package io.briefwise.question;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A response that takes several choices as a line of text: {@code several 0 2}, {@code matched 1 - 0} with a dash where
 * nothing is matched yet, {@code ordered 2 0 1}. What is read is what was written, to the letter, or it is refused.
 */
public final class ComposedText {

    private static final String SEVERAL = "several";
    private static final String MATCHED = "matched";
    private static final String ORDERED = "ordered";
    private static final String OPEN = "-";

    private ComposedText() {}

    public static String write(Response.Composed response) {
        return switch (response) {
            case Response.ChosenSeveral(List<Integer> options) -> line(SEVERAL, options);
            case Response.Matched(List<Integer> answers) -> line(MATCHED, answers);
            case Response.Ordered(List<Integer> steps) -> line(ORDERED, steps);
        };
    }

    /**
     * The response that a line says.
     *
     * @throws IllegalArgumentException if no response is written so
     */
    public static Response.Composed read(String line) {
        List<String> words = List.of(line.split(" ", -1));
        List<String> rest = words.subList(1, words.size());
        Response.Composed response = switch (words.getFirst()) {
            case SEVERAL -> new Response.ChosenSeveral(numbers(rest, line));
            case MATCHED -> new Response.Matched(numbers(rest, line));
            case ORDERED -> new Response.Ordered(numbers(rest, line));
            case String _ -> throw refused(line);
        };
        if (!write(response).equals(line)) {
            throw refused(line);
        }
        return response;
    }

    private static String line(String word, List<Integer> numbers) {
        return numbers.stream()
                .map(number -> number == Response.Matched.OPEN ? OPEN : number.toString())
                .collect(Collectors.joining(" ", word + " ", ""))
                .strip();
    }

    private static List<Integer> numbers(List<String> words, String line) {
        return words.stream()
                .map(word -> word.equals(OPEN) ? Response.Matched.OPEN : number(word, line))
                .toList();
    }

    private static int number(String word, String line) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw refused(line);
        }
    }

    private static IllegalArgumentException refused(String line) {
        return new IllegalArgumentException("no response is written \"" + line + '"');
    }
}

package io.briefwise.generation.check;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Option;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Options in figures rise from first to last and count in one unit. */
final class NumbersInOrder implements Check {

    private static final Pattern FIGURE = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");

    @Override
    public String id() {
        return "numbers-in-order";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        List<String> texts = candidate.options().stream().map(Option::text).toList();
        if (candidate.answers() != Answers.NUMBER
                || texts.stream().anyMatch(text -> !FIGURE.matcher(text).find())) {
            return Optional.empty();
        }
        for (int i = 1; i < texts.size(); i++) {
            String one = texts.get(i - 1);
            String next = texts.get(i);
            if (!unit(one).equals(unit(next))) {
                return Optional.of(Objection.to("“%s” and “%s” are not in one unit", one, next));
            }
            if (value(one) >= value(next)) {
                return Optional.of(Objection.to("“%s” stands before “%s”", one, next));
            }
        }
        return Optional.empty();
    }

    private static String unit(String text) {
        return FIGURE.matcher(text).replaceFirst("#");
    }

    private static double value(String text) {
        return FIGURE.matcher(text)
                .results()
                .findFirst()
                .map(figure -> Double.parseDouble(figure.group().replace(",", "")))
                .orElse(0.0);
    }

    @Override
    public List<CheckExample> good() {
        return List.of(asking("900", "1,000", "1,100", "1,200"));
    }

    @Override
    public List<CheckExample> bad() {
        return List.of(asking("23", "22", "24", "25"), asking("23 hectares", "24 hectares", "25 acres", "26 hectares"));
    }

    private static CheckExample asking(String first, String... others) {
        return CheckExample.asking(
                "Poland has 23 parks.", "How many parks does Poland have?", Answers.NUMBER, first, others);
    }
}

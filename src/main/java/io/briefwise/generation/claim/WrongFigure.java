package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.language.Mention.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement with another year or number than the text has; the new one stands nowhere in the text. */
public final class WrongFigure {

    private static final Set<Type> FIGURES = Set.of(Type.NUMBER, Type.PERCENT, Type.MONEY);
    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");
    private static final Pattern DIGITS = Pattern.compile("(?<![\\d,.])\\d{2,3}(?![,.]?\\d)");

    private WrongFigure() {}

    /** Only where the clause has one figure: of two, either might be the one that is meant. */
    public static Optional<Contrary> in(Passage passage, TextSentence sentence, Clause clause, String words) {
        List<Mention> figures = sentence.mentions().stream()
                .filter(mention -> FIGURES.contains(mention.type()) || mention.type() == Type.DATE)
                .filter(mention -> clause.first() <= mention.first() && mention.last() <= clause.last())
                .toList();
        if (figures.size() != 1
                || clause.subject().covers(figures.getFirst().last())
                || !words.contains(figures.getFirst().text())) {
            return Optional.empty();
        }
        String figure = figures.getFirst().text();
        boolean date = figures.getFirst().type() == Type.DATE;
        Matcher matcher = (date ? YEAR : DIGITS).matcher(figure);
        if (!matcher.find() || figure.contains("-")) {
            return Optional.empty();
        }
        int value = Integer.parseInt(matcher.group());
        return other(passage, value, date)
                .filter(changed -> figures.getFirst().type() != Type.PERCENT || changed <= 100)
                .map(changed -> {
                    String is = matcher.replaceFirst(String.valueOf(changed));
                    return new Contrary(words.replace(figure, is), figure, is);
                });
    }

    private static Optional<Integer> other(Passage passage, int value, boolean date) {
        List<Integer> steps =
                date ? List.of(-3, 2, -4) : List.of(value <= 60 ? value / 2 : -value / 3, value / 4, -value / 2);
        return steps.stream()
                .map(step -> value + step)
                .filter(changed -> changed > 0 && changed != value && !passage.holds(String.valueOf(changed)))
                .findFirst();
    }
}

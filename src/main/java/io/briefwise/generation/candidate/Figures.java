package io.briefwise.generation.candidate;

import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Options for a figure, rising: other figures of the text written alike and of about its size, those of its own sentence
 * first, then numbers that are as round and stand nowhere in the text.
 */
public final class Figures {

    private static final double[] NEAR = {0.75, 1.5, 0.5, 1.25, 2, 0.6, 1.75, 0.4, 2.5};
    private static final double SIZE = 5;
    private static final double APART = 1.12;
    private static final int FROM_THE_TEXT = 2;
    private static final int HIGHEST_SHARE = 97;
    private static final Pattern PER_CENT = Pattern.compile("^ per ?cent\\b");

    private final Passage passage;

    public Figures(Passage passage) {
        this.passage = passage;
    }

    /**
     * The key among three others; empty where too few can be made.
     *
     * @param words the figure as the text has it
     * @param shown the words of the question; a figure that stands there is no option
     */
    public Optional<List<Option>> around(Figure key, String words, String shown, TextSentence source) {
        Map<Double, Option> options = new TreeMap<>();
        options.put(key.value(), Reasons.key(key.written(), words, source));
        List<TextSentence> near = passage.sentences().stream()
                .sorted(Comparator.comparingInt(sentence -> Math.abs(sentence.index() - source.index())))
                .toList();
        for (TextSentence sentence : near) {
            for (Mention found : sentence.mentions()) {
                Mention mention = withUnit(sentence.analysis(), found);
                Figure.read(mention.text(), "", "")
                        .filter(_ -> !shown.contains(mention.text()))
                        .filter(other -> isOffered(key, other, mention, options))
                        .filter(_ -> options.size() <= FROM_THE_TEXT)
                        .ifPresent(other -> options.put(other.value(), ofText(key, other, mention, sentence, source)));
            }
        }
        // how many stand below the key varies from sentence to sentence
        int turn = source.index() % 2;
        for (int i = 0; i < NEAR.length && options.size() <= Draft.DISTRACTORS; i++) {
            double number = key.rounded(key.value() * NEAR[(i + turn) % NEAR.length]);
            if (number > 0
                    && isApart(number, options)
                    && !(key.isShare() && number > HIGHEST_SHARE)
                    && !stands(key, number)) {
                options.put(number, invented(key, number, source));
            }
        }
        return options.size() > Draft.DISTRACTORS ? Optional.of(new ArrayList<>(options.values())) : Optional.empty();
    }

    /** The figure with the "per cent" that stands behind it. */
    public static Mention withUnit(Sentence sentence, Mention figure) {
        String rest = sentence.text().substring(sentence.token(figure.last()).end() - sentence.start());
        Matcher unit = PER_CENT.matcher(rest);
        return figure.type() == Mention.Type.NUMBER && unit.find()
                ? new Mention(
                        Mention.Type.PERCENT,
                        figure.first(),
                        figure.last() + unit.group().strip().split(" ").length,
                        figure.text() + unit.group(),
                        figure.normal())
                : figure;
    }

    private boolean isOffered(Figure key, Figure other, Mention mention, Map<Double, Option> options) {
        boolean like = key.currency().equals(other.currency())
                && key.worded() == other.worded()
                && key.unit().startsWith(other.unit())
                && (!other.unit().isEmpty() || !key.isShare());
        boolean kind = mention.type() == Mention.Type.NUMBER
                || mention.type() == Mention.Type.MONEY
                || mention.type() == Mention.Type.PERCENT;
        return kind
                && like
                && other.value() >= 2
                && !(key.isShare() && key.value() <= HIGHEST_SHARE && other.value() > HIGHEST_SHARE)
                && other.value() > key.value() / SIZE
                && other.value() < key.value() * SIZE
                && isApart(other.value(), options);
    }

    private static boolean isApart(double number, Map<Double, Option> options) {
        return options.keySet().stream().allMatch(there -> number > there * APART || number < there / APART);
    }

    private boolean stands(Figure key, double number) {
        String bare = key.written(number).replaceAll("^\\p{L}+ ", "");
        return passage.sentences().stream().anyMatch(sentence -> sentence.text().contains(bare));
    }

    private static Option ofText(Figure key, Figure other, Mention mention, TextSentence there, TextSentence source) {

        boolean same = there.index() == source.index();
        return new Option(
                key.written(other.value()),
                same ? Role.MISREAD : Role.OTHER_SPAN,
                "Wrong: in %s %s is given for something else: “%s”."
                        .formatted(there.mark(), mention.text(), Reasons.excerpt(there.text(), mention.text())));
    }

    private static Option invented(Figure key, double number, TextSentence source) {
        return new Option(
                key.written(number),
                Role.NO_SUPPORT,
                "Wrong: the text does not give this figure; %s has %s."
                        .formatted(source.mark(), decapitalised(key.written())));
    }

    private static String decapitalised(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}

package io.briefwise.generation.candidate;

import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Options for a count: numbers near it, written like it, in their order; none stands in the text with the same noun. */
public final class Numbers {

    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(,\\d{3})*|\\d+");

    private final Passage passage;

    public Numbers(Passage passage) {
        this.passage = passage;
    }

    /** The key among three others; empty where the number is written in a way that has no neighbours. */
    public Optional<List<Option>> around(String number, String noun, TextSentence source) {
        String lower = number.toLowerCase(Locale.ROOT);
        boolean worded = WORDS.contains(lower);
        if (!worded && !DIGITS.matcher(number).matches()) {
            return Optional.empty();
        }
        long value = worded ? WORDS.indexOf(lower) : Long.parseLong(number.replace(",", ""));
        if (value < 2 || worded && value > 9) {
            return Optional.empty();
        }
        long step = step(value);
        Map<Long, Option> options = new TreeMap<>();
        options.put(value, Reasons.key(number, source));
        // how many of the three lie below the key varies from sentence to sentence
        int below = (int) Math.min(source.index() % 4L, (value - 1) / step);
        for (int i = 1; i <= below; i++) {
            offer(value - i * step, worded, noun, number, source, options);
        }
        for (int i = 1; options.size() < 4 && i < 8; i++) {
            offer(value + i * step, worded, noun, number, source, options);
        }
        return options.size() == 4 ? Optional.of(new ArrayList<>(options.values())) : Optional.empty();
    }

    private void offer(
            long value, boolean worded, String noun, String key, TextSentence source, Map<Long, Option> options) {
        String text = worded && value < WORDS.size()
                ? WORDS.get((int) value)
                : key.contains(",") ? String.format(Locale.ROOT, "%,d", value) : String.valueOf(value);
        boolean counted = passage.sentences().stream()
                .anyMatch(sentence -> sentence.text().toLowerCase(Locale.ROOT).contains(text + " " + noun));
        if (!counted && options.size() < 4) {
            options.put(
                    value,
                    new Option(
                            Wording.option(text),
                            Role.NO_SUPPORT,
                            "Wrong: %s counts %s, not %s.".formatted(source.mark(), key, text)));
        }
    }

    /** A step of the size that a hasty reader could be wrong by: 1 for 3, 10 for 57, 100 for 1,909. */
    private static long step(long value) {
        return value < 20 ? 1 : value < 100 ? 10 : (long) Math.pow(10, Math.floor(Math.log10(value)) - 1);
    }
}

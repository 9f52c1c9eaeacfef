package io.briefwise.grading;

import io.briefwise.question.NumberAnswer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as people type it: 1,200 or 1 200, 1.2 million, 12 %, minus 3, seven. A comma parts thousands where three digits
 * follow, and is a decimal comma elsewhere.
 *
 * @param value the number
 * @param rest what stood behind it, a unit as a rule
 */
record TypedNumber(BigDecimal value, String rest) {

    private static final Pattern NUMBER = Pattern.compile("([-−–+]?)\\s*(\\d{1,3}(?:[,\\s'’]\\d{3})+(?!\\d)|\\d+)"
            + "(?:[.,](\\d+))?\\s*(hundred|thousand|million|billion|trillion)?\\b\\s*(.*)");
    private static final Pattern WORD =
            Pattern.compile("(minus\\s+)?([a-z]+)\\s*(hundred|thousand|million|billion|trillion)?\\b\\s*(.*)");
    private static final Pattern LEAD = Pattern.compile("^(?:about|around|roughly|some|circa|ca\\.?|[£$€¥~≈])\\s*");
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Map<String, BigDecimal> TIMES = Map.of(
            "hundred", BigDecimal.valueOf(100),
            "thousand", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000),
            "trillion", BigDecimal.valueOf(1_000_000_000_000L));

    static Optional<TypedNumber> read(String typed) {
        String plain = LEAD.matcher(typed.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        Matcher digits = NUMBER.matcher(plain);
        if (digits.matches()) {
            String fraction = digits.group(3) == null ? "" : "." + digits.group(3);
            BigDecimal value = new BigDecimal(digits.group(2).replaceAll("\\D", "") + fraction);
            boolean negative = !digits.group(1).isEmpty() && !digits.group(1).equals("+");
            return Optional.of(of(value, negative, digits.group(4), digits.group(5)));
        }
        Matcher word = WORD.matcher(plain);
        if (word.matches() && WORDS.contains(word.group(2))) {
            BigDecimal value = BigDecimal.valueOf(WORDS.indexOf(word.group(2)));
            return Optional.of(of(value, word.group(1) != null, word.group(3), word.group(4)));
        }
        return Optional.empty();
    }

    /** Whether it is the number asked for; a unit may be left out, but not be another. */
    static boolean right(NumberAnswer question, String typed) {
        return read(typed)
                .filter(number ->
                        number.value().subtract(question.value()).abs().compareTo(question.tolerance()) <= 0)
                .filter(number -> number.unitOf(question))
                .isPresent();
    }

    private boolean unitOf(NumberAnswer question) {
        Spelling given = Spelling.of(rest.replace("%", "percent"));
        return given.empty()
                || question.units().stream()
                        .map(unit -> Spelling.of(unit.replace("%", "percent")))
                        .anyMatch(given::equals);
    }

    private static TypedNumber of(BigDecimal value, boolean negative, @Nullable String times, String rest) {
        BigDecimal whole = times == null ? value : value.multiply(TIMES.getOrDefault(times, BigDecimal.ONE));
        return new TypedNumber(negative ? whole.negate() : whole, rest);
    }
}

package io.briefwise.generation.candidate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quantity as it is written, so that others can be written like it.
 *
 * @param about "about", "nearly": kept before every option; empty if it is exact
 * @param currency "€", "$", "£"; empty if it is no sum of money
 * @param value the number without its scale: 70 in "€70 million"
 * @param decimals digits after the point
 * @param unit what follows the number to the letter: " million", "%", " a year"; may be empty
 * @param worded whether the number is a word
 */
public record Figure(String about, String currency, double value, int decimals, String unit, boolean worded) {

    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final Pattern WRITTEN = Pattern.compile(
            "([€£$]|US\\$|C\\$|A\\$)?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?((?:%| per ?cent| percent)?(?: (?:million|billion|trillion))?)");

    /** Reads a figure; empty for one written in another way: "two dozen", "3–4". */
    public static Optional<Figure> read(String text, String about, String per) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (WORDS.contains(lower)) {
            return Optional.of(new Figure(about, "", WORDS.indexOf(lower), 0, per, true));
        }
        String[] scaled = lower.split(" ");
        if (scaled.length == 2 && WORDS.contains(scaled[0]) && scaled[1].matches("million|billion|thousand")) {
            return Optional.of(new Figure(about, "", WORDS.indexOf(scaled[0]), 0, " " + scaled[1] + per, false));
        }
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        String decimal = written.group(3) == null ? "" : written.group(3);
        return Optional.of(new Figure(
                about,
                written.group(1) == null ? "" : written.group(1),
                Double.parseDouble(written.group(2).replace(",", "") + decimal),
                Math.max(0, decimal.length() - 1),
                written.group(4) + per,
                false));
    }

    public Figure roughly(String word) {
        return new Figure(word.equals("some") ? "about" : word, currency, value, decimals, unit, worded);
    }

    public boolean isShare() {
        return unit.matches("(%| per ?cent| percent).*");
    }

    /** The number as the options show it, with what stands before and after it. */
    public String written(double number) {
        String digits = worded && number < WORDS.size()
                ? WORDS.get((int) number)
                : String.format(
                        Locale.ROOT,
                        value >= 1000 || number >= 1000 ? "%,." + decimals + "f" : "%." + decimals + "f",
                        number);
        return Wording.option((about + " " + currency + digits + unit).strip());
    }

    public String written() {
        return written(value);
    }

    /** A number of about the given size that is as round as this one. */
    public double rounded(double number) {
        double grain = grain();
        double rounded = Math.round(number / grain) * grain;
        return worded ? Math.clamp(rounded, 2, WORDS.size() - 1) : rounded;
    }

    /** The place of its last digit that is not zero: 1,000 in 16,000; half of that where it ends in 5. */
    private double grain() {
        double grain = Math.pow(10, -decimals);
        while (value >= grain * 100 && Math.abs(value / (grain * 10) - Math.round(value / (grain * 10))) < 1e-9) {
            grain *= 10;
        }
        return grain;
    }
}

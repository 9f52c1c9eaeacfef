package io.briefwise.generation.candidate;

import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.question.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Options for a date: other dates of the text written alike, then dates near it; all in the order of time. */
public final class Dates {

    private static final Pattern YEAR = Pattern.compile("\\b(1[0-9]|20)\\d\\d\\b");
    private static final Pattern DAY = Pattern.compile("\\b([1-9]|[12]\\d|3[01])\\b");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final int[] SHIFTS = {-2, 3, 5, -4, -5, 2, 4, -3, -6, -7};
    /** How many years a date of our days may lie away; one long past a quarter of the years since then. */
    private static final int NEAR = 8;

    private static final int PRESENT = 2026;
    private static final int TO_COME = 2027;
    private static final int LONG_PAST = 1800;

    private final Passage passage;

    public Dates(Passage passage) {
        this.passage = passage;
    }

    /** Whether the date is one that can be asked for: a year, a month or a day by its name. */
    public static boolean isDate(Mention mention) {
        String normal = mention.normal();
        return mention.type() == Mention.Type.DATE
                && normal != null
                && normal.matches("\\d{4}(-\\d\\d){0,2}")
                && YEAR.matcher(mention.text()).find()
                && mention.text().matches("(?:\\p{L}+ )?(?:\\d{1,2}(?:, | ))?(?:\\p{L}+ )?\\d{4}");
    }

    /** The key and its distractors in the order of time; empty where there are too few. */
    public Optional<List<Option>> around(Mention key, TextSentence source) {
        TreeMap<String, Option> byTime = new TreeMap<>();
        String keyNormal = key.normal() == null ? "" : key.normal();
        byTime.put(keyNormal, Reasons.key(key.text(), source));
        List<TextSentence> near = passage.sentences().stream()
                .filter(sentence -> sentence.index() != source.index())
                .sorted(Comparator.comparingInt(sentence -> Math.abs(sentence.index() - source.index())))
                .toList();
        for (TextSentence sentence : near) {
            for (Mention other : sentence.mentions()) {
                String normal = other.normal();
                if (byTime.size() < 3
                        && isDate(other)
                        && normal != null
                        && shape(other).equals(shape(key))
                        && normal.length() == keyNormal.length()
                        && isOfItsTime(normal, keyNormal)
                        && !source.text().contains(other.text())) {
                    byTime.putIfAbsent(
                            normal, Reasons.elsewhere(other.text(), other.text(), sentence, source, key.text()));
                }
            }
        }
        for (int step = 0; byTime.size() < 4 && step < SHIFTS.length; step++) {
            int shift = SHIFTS[step] * (source.index() % 2 == 0 ? 1 : -1);
            shifted(key.text(), keyNormal, shift).ifPresent(date -> {
                if (!mentions(date.text()) && !passesToday(keyNormal, date.normal())) {
                    byTime.putIfAbsent(date.normal(), Reasons.nowhere(date.text(), source, key.text()));
                }
            });
        }
        return byTime.size() == 4 ? Optional.of(new ArrayList<>(byTime.values())) : Optional.empty();
    }

    /** The nearer the key is to our days, the nearer a date has to be to it; what is still to come has no neighbours in the past. */
    private static boolean isOfItsTime(String other, String key) {
        int year = Integer.parseInt(key.substring(0, 4));
        int apart = Math.abs(Integer.parseInt(other.substring(0, 4)) - year);
        return year < TO_COME
                ? apart > 1 && apart <= Math.max(NEAR, (PRESENT - year) / 4) && !passesToday(key, other)
                        || key.length() > 4
                : other.length() > 4;
    }

    /** What has happened did not happen in a year to come, nor the other way round. */
    private static boolean passesToday(String key, String other) {
        return (Integer.parseInt(key.substring(0, 4)) > PRESENT) != (Integer.parseInt(other.substring(0, 4)) > PRESENT);
    }

    private boolean mentions(String date) {
        return passage.sentences().stream().anyMatch(sentence -> sentence.text().contains(date));
    }

    private record Shifted(String text, String normal) {}

    private static Optional<Shifted> shifted(String text, String normal, int steps) {
        if (normal.length() == 4) {
            int old = Integer.parseInt(normal);
            // a round year, or one long past, is known by its decade
            boolean decade = old % 10 == 0 || old < LONG_PAST;
            int year = old + steps * (!decade ? 1 : old > PRESENT ? 5 : 10);
            return Optional.of(
                    new Shifted(YEAR.matcher(text).replaceFirst(String.valueOf(year)), String.valueOf(year)));
        }
        int month = Integer.parseInt(normal.substring(5, 7));
        if (normal.length() == 7) {
            int other = month + steps;
            return other < 1 || other > 12
                    ? Optional.empty()
                    : Optional.of(new Shifted(
                            text.replace(MONTHS.get(month - 1), MONTHS.get(other - 1)),
                            normal.substring(0, 5) + String.format(Locale.ROOT, "%02d", other)));
        }
        int day = Integer.parseInt(normal.substring(8)) + steps * 3;
        Matcher matcher = DAY.matcher(text);
        return day < 1 || day > 28 || !matcher.find()
                ? Optional.empty()
                : Optional.of(new Shifted(
                        matcher.replaceFirst(String.valueOf(day)),
                        normal.substring(0, 8) + String.format(Locale.ROOT, "%02d", day)));
    }

    private static String shape(Mention date) {
        return date.text().replaceAll("\\p{L}+", "M").replaceAll("\\d{4}", "Y").replaceAll("\\d{1,2}", "D");
    }
}

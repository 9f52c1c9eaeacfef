package io.briefwise.brief.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A calendar date as people write it: "15 December 2014", "Dec. 15th, 2014", "2014-12-15", "15/12/2014" where only one
 * reading is possible.
 *
 * @param date which day
 * @param start where it starts in the text
 * @param end one past its last character
 */
public record WrittenDate(LocalDate date, int start, int end) {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern DAY_FIRST =
            pattern("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + ",?\\s+(\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            pattern("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
    private static final Pattern ISO = pattern("\\b(\\d{4})-(\\d{2})-(\\d{2})(?:T[\\d:.]+(?:Z|[+-][\\d:]+)?)?");
    private static final Pattern NUMBERS = pattern("\\b(\\d{1,2})[./](\\d{1,2})[./](\\d{4})\\b");

    /** The first date in the text. */
    public static Optional<WrittenDate> in(String text) {
        return first(DAY_FIRST, text, found -> day(found.group(3), month(found.group(2)), found.group(1)))
                .or(() -> first(MONTH_FIRST, text, found -> day(found.group(3), month(found.group(1)), found.group(2))))
                .or(() -> first(ISO, text, found -> day(found.group(1), found.group(2), found.group(3))))
                .or(() -> first(NUMBERS, text, WrittenDate::unambiguous));
    }

    private interface Reading {
        LocalDate of(MatchResult found);
    }

    private static Optional<WrittenDate> first(Pattern pattern, String text, Reading reading) {
        return pattern.matcher(text).results().findFirst().flatMap(found -> {
            try {
                return Optional.of(new WrittenDate(reading.of(found), found.start(), found.end()));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        });
    }

    private static LocalDate unambiguous(MatchResult found) {
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(2));
        if (first <= 12 && second <= 12 && first != second) {
            throw new DateTimeException("day or month: " + found.group());
        }
        return LocalDate.of(Integer.parseInt(found.group(3)), Math.min(first, second), Math.max(first, second));
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}

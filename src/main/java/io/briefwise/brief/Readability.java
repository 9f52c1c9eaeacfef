package io.briefwise.brief;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How hard a text is to read, by three formulas.
 *
 * <p>Words are counted as {@link WordCount} does; headings and asides are left out. A sentence ends at a full stop,
 * question or exclamation mark (with closing quotation marks and brackets) where a blank and a capital, digit or opening
 * mark follow, unless the stop belongs to a title, an initial or a common abbreviation; the end of a paragraph ends a
 * sentence in any case. The syllables of a word are its groups of vowels (y counted as one except at its start), without
 * a silent e at its end and a silent "-es" or "-ed", and at least one; a figure or an abbreviation in capitals without
 * vowels has one for each of its characters. Long words, for LIX, have more than six letters.
 *
 * <ul>
 *   <li>Flesch reading ease = 206.835 − 1.015 · words / sentences − 84.6 · syllables / words
 *   <li>Flesch–Kincaid grade = 0.39 · words / sentences + 11.8 · syllables / words − 15.59
 *   <li>LIX = words / sentences + 100 · long words / words
 * </ul>
 *
 * Example: 100 words, 5 sentences, 150 syllables, 25 long words have ease 59.6, grade 9.9, LIX 45. Sources: Flesch 1948;
 * Kincaid et al. 1975; Björnsson 1968.
 *
 * @param ease Flesch reading ease, 100 easy to 0 very hard
 * @param grade Flesch–Kincaid grade, in years of American school
 * @param lix LIX, 20 very easy to 60 very hard
 */
public record Readability(int words, int sentences, int syllables, double ease, double grade, double lix) {

    private static final int WORDS_A_MINUTE = 200;
    private static final Pattern END = Pattern.compile("[.!?…]+[\"'”’)\\]]*\\s+(?=[\\p{Lu}\\p{N}\"'“‘(\\[])");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)\\.$");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "gov", "st", "vs", "no", "vol", "fig", "e.g", "i.e",
            "cf", "lt", "col", "sgt", "jr", "sr", "approx", "ca");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyàáâäãåèéêëìíîïòóôöõùúûüæœ]+");
    /** Two vowels that are spoken apart: In-di-a, but not Rus-sia; ge-o-, but not peo-ple. */
    private static final Pattern HIATUS =
            Pattern.compile("(?<![cstx])ia|io(?!n|us)|(?<!p)eo|(?<!q)uo(?!u)|iu|(?<![qg])ua(?=[^r])");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    /** The figures of the running text of a brief. */
    public static Readability of(Brief brief) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        int longWords = 0;
        for (Section section : brief.sections()) {
            for (Paragraph paragraph : section.paragraphs()) {
                words += WordCount.of(paragraph.text());
                sentences += sentences(paragraph.text());
                for (String word : paragraph.text().split("[\\s\\p{Z}]+")) {
                    syllables += WordCount.of(word) == 0 ? 0 : syllables(word);
                    longWords += letters(word) > 6 ? 1 : 0;
                }
            }
        }
        return of(words, sentences, syllables, longWords);
    }

    static Readability of(int words, int sentences, int syllables, int longWords) {
        double length = (double) words / Math.max(1, sentences);
        double weight = (double) syllables / Math.max(1, words);
        return new Readability(
                words,
                sentences,
                syllables,
                206.835 - 1.015 * length - 84.6 * weight,
                0.39 * length + 11.8 * weight - 15.59,
                length + 100.0 * longWords / Math.max(1, words));
    }

    /** At 200 words a minute, to the second. */
    public Duration readingTime() {
        return Duration.ofSeconds(Math.round(60.0 * words / WORDS_A_MINUTE));
    }

    static int sentences(String paragraph) {
        long ends = END.matcher(paragraph)
                .results()
                .filter(end -> !isAbbreviation(paragraph, end))
                .count();
        return (int) ends + 1;
    }

    private static boolean isAbbreviation(String paragraph, MatchResult end) {
        if (!end.group().startsWith(". ")) {
            return false;
        }
        var word = LAST_WORD.matcher(paragraph.substring(Math.max(0, end.start() - 12), end.start() + 1));
        return word.find()
                && (word.group(1).length() == 1
                        || ABBREVIATIONS.contains(word.group(1).toLowerCase(Locale.ROOT)));
    }

    static int syllables(String word) {
        int syllables = 0;
        for (MatchResult part : LETTERS.matcher(word).results().toList()) {
            syllables += syllablesOfPart(part.group().toLowerCase(Locale.ROOT));
        }
        syllables += (int) word.codePoints().filter(Character::isDigit).count();
        return Math.max(1, syllables);
    }

    private static int syllablesOfPart(String part) {
        String voiced = part.startsWith("y") ? part.substring(1) : part;
        int groups = (int) VOWELS.matcher(voiced).results().count();
        if (groups == 0) {
            return part.length() <= 4 && part.length() > 1 ? part.length() : 0;
        }
        boolean silent = part.matches(".*[^aeiouyl]e$|.*[aeiouy]le$|.*[^aeioutdy]ed$|.*[^aeiouyscxzhg]es$");
        int hiatus = (int) HIATUS.matcher(part).results().count();
        return Math.max(1, groups - (silent ? 1 : 0) + hiatus);
    }

    private static int letters(String word) {
        return (int) word.codePoints().filter(Character::isLetter).count();
    }
}

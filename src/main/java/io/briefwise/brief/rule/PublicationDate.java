package io.briefwise.brief.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that holds a date and hardly anything else: "Published on 15 December 2014, 10:00 GMT". */
final class PublicationDate implements LineRule {

    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?:first )?(?:published|posted|released|issued|uploaded|created)|date|(last )?(?:updated|modified|revised|reviewed))?"
                    + "(?: on| at)?\\s*[:|,–-]?\\s*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile(
            "[\\s,|–•·-]*(?:at )?(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:am|pm|a\\.m\\.|p\\.m\\.|hrs|h)?)?\\s*(?:GMT|UTC|EST|EDT|IST|CET|CEST|BST|ET|PT)?"
                    + "[\\s,|•·–-]*(?:(?:last )?updated.{0,50}|\\d+ min(?:ute)?s?(?: read)?)?\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGED = Pattern.compile("(?i).*(?:updated|modified|revised|reviewed).*");

    @Override
    public String id() {
        return "publication-date";
    }

    @Override
    public List<Finding> read(Line line) {
        return WrittenDate.in(line.text())
                .filter(written -> fits(BEFORE, line.text().substring(0, written.start()))
                        && fits(AFTER, line.text().substring(written.end())))
                .<List<Finding>>map(written -> List.of(new Finding.Published(
                        written.date(),
                        CHANGED.matcher(line.text().substring(0, written.start()))
                                .matches())))
                .orElse(List.of());
    }

    private static boolean fits(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches();
    }

    @Override
    public List<Line> fires() {
        return List.of(
                Line.head("December 15, 2014"),
                Line.head("Published on 15 December 2014"),
                Line.head("Last updated: Mon 3rd Feb. 2020, 10:15 GMT"),
                Line.head("2014-12-15"),
                Line.tail("Posted: 31/01/2019 at 5:30 pm"));
    }

    @Override
    public List<Line> silentOn() {
        return List.of(
                Line.body("On 15 December 2014 the treaty was signed."),
                Line.head("The bombing of December 7, 1941"),
                Line.body("15 December 2014 was a Monday."));
    }
}

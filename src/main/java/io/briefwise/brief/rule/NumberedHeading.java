package io.briefwise.brief.rule;

import java.util.List;
import java.util.regex.Pattern;

/** "2. Why it matters", "Chapter 3: Results": a short line behind a number, with running text behind it. */
final class NumberedHeading implements LineRule {

    private static final Pattern WORDING = Pattern.compile(
            "^(?:(?:part|chapter|section)\\s+(?:\\d+|[IVXLC]+|one|two|three|four|five)\\b[.:–—-]?\\s*.{0,90}|(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?|[IVX]{1,5}[.)])\\s+\\p{Lu}.{1,90})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STARTS_HIGH =
            Pattern.compile("^\\S+(?:\\s+\\S+)?[.:)–—-]?\\s+\\p{Lu}.*|^\\S+ \\S+[.:]?$");

    @Override
    public String id() {
        return "numbered-heading";
    }

    @Override
    public List<Finding> read(Line line) {
        boolean heading = line.opensText()
                && line.words() <= 14
                && !line.text().matches(".*[.!,;:]$")
                && WORDING.matcher(line.text()).matches()
                && STARTS_HIGH.matcher(line.text()).matches();
        return heading ? List.of(new Finding.Heading()) : List.of();
    }

    @Override
    public List<Line> fires() {
        return List.of(
                Line.body("2. Why it matters").beforeText(),
                Line.body("1.1 Aims of the treaty").beforeText(),
                Line.body("IV. Outlook").beforeText(),
                Line.body("Chapter 3: Results").beforeText());
    }

    @Override
    public List<Line> silentOn() {
        return List.of(
                Line.body("2. Why it matters"),
                Line.body("12 members voted in favour.").beforeText(),
                Line.body("12 members voted in favour").beforeText());
    }
}

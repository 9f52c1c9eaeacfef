package io.briefwise.brief.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "By Jane Doe", with a role, a paper or a date behind it. */
final class Byline implements LineRule {

    private static final Pattern START = Pattern.compile(
            "^(?:by|written by|text by|words by|authors?\\s*:|author\\s*[-–])\\s+", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "byline";
    }

    @Override
    public List<Finding> read(Line line) {
        Matcher start = START.matcher(line.text());
        if (line.place() == Place.BODY || line.words() > 25 || !start.find()) {
            return List.of();
        }
        String rest = line.text().substring(start.end());
        return PersonName.atStart(rest)
                .filter(name ->
                        rest.substring(name.end()).matches("(?s)\\s*(?:[|,–—•·(/-].*|in \\p{Lu}\\w+.{0,20}|\\d.*)?")
                                && !line.endsAsSentence())
                .map(name -> findings(name.group(1), rest.substring(name.end())))
                .orElse(List.of());
    }

    private static List<Finding> findings(String name, String rest) {
        List<Finding> findings = new ArrayList<>(List.of(new Finding.Author(name)));
        boolean changed = rest.matches("(?is).*\\b(?:updated|modified|revised)\\b.*");
        WrittenDate.in(rest).ifPresent(written -> findings.add(new Finding.Published(written.date(), changed)));
        return findings;
    }

    @Override
    public List<Line> fires() {
        return List.of(
                Line.head("By Jane Doe"),
                Line.head("By Dr Rajorshi Roy, Associate Fellow"),
                Line.head("By Jane Doe and Kofi van der Berg | 12 March 2015"),
                Line.head("BY Ada Lovelace in London"),
                Line.head("Author: Ada Lovelace"),
                Line.tail("Written by Ada Lovelace"));
    }

    @Override
    public List<Line> silentOn() {
        return List.of(
                Line.head("By 2030 Emissions Must Fall"),
                Line.head("By March Next Year"),
                Line.head("By Prime Minister Modi’s own account, trade grew."),
                Line.body("By Jane Doe"));
    }
}

package io.briefwise.brief.rule;

import java.util.List;

/**
 * A short line that stands alone amid the text, starts high, does not end as a sentence does (a question may), and has
 * running text right behind it.
 */
final class ShortHeading implements LineRule {

    private static final int MOST_WORDS = 12;

    @Override
    public String id() {
        return "short-heading";
    }

    @Override
    public List<Finding> read(Line line) {
        String text = line.text();
        boolean heading = line.opensText()
                && !line.item()
                && line.words() >= 1
                && line.words() <= MOST_WORDS
                && text.length() <= 100
                && text.matches("(?s)^[\\p{Lu}\\p{N}“‘\"'¿(].*")
                && !text.matches("(?s).*[.!,;:…–—-][\"'”’)]*$")
                && !text.matches("(?s)^[“‘\"'].*[”’\"']$");
        return heading ? List.of(new Finding.Heading()) : List.of();
    }

    @Override
    public List<Line> fires() {
        return List.of(
                Line.body("Implications for India").beforeText(),
                Line.body("RUSSIA’S PAKISTAN STRATEGY").beforeText(),
                Line.body("What should be done?").beforeText());
    }

    @Override
    public List<Line> silentOn() {
        return List.of(
                Line.body("Implications for India"),
                Line.body("Nobody came.").beforeText(),
                Line.body("“Nobody came”").beforeText(),
                Line.body("The aims were:").beforeText(),
                Line.body("and so on").beforeText());
    }
}

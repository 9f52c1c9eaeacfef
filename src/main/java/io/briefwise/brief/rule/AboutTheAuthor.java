package io.briefwise.brief.rule;

import java.util.List;
import java.util.regex.Pattern;

/** The heading of the lines on the author, which go with it. */
final class AboutTheAuthor implements LineRule {

    private static final Pattern WORDING = Pattern.compile(
            "(?:about|meet) the (?:authors?|writers?|contributors?)\\W*|(?:author|contributor) (?:bio|biography|details|information)\\W*"
                    + "|about the (?:authors?|writers?)\\s*[:–-].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public String id() {
        return "about-the-author";
    }

    @Override
    public List<Finding> read(Line line) {
        return WORDING.matcher(line.text()).matches() ? List.of(new Finding.FurnitureFollows()) : List.of();
    }

    @Override
    public List<Line> fires() {
        return List.of(Line.tail("About the author"), Line.tail("About the Authors:"), Line.head("Author bio"));
    }

    @Override
    public List<Line> silentOn() {
        return List.of(Line.body("About the author little is known."), Line.body("About the treaty"));
    }
}

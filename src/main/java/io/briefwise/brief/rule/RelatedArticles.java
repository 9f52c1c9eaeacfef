package io.briefwise.brief.rule;

import java.util.List;
import java.util.regex.Pattern;

/** The heading of links to other texts; the links behind it go with it. */
final class RelatedArticles implements LineRule {

    private static final Pattern WORDING = Pattern.compile(
            "(?:related|recommended|similar|further|latest|popular|recent|trending|most (?:read|popular|viewed|shared)|"
                    + "top|more|other|editor[’']s?) (?:articles?|stor(?:y|ies)|content|posts?|publications?|topics|links|news|reading|"
                    + "reports?|now|picks?|on this (?:story|topic)|like this|from (?:the author|our network|this author))|"
                    + "you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you)?|trending|most (?:read|popular)|"
                    + "what to read next|also in this (?:issue|series)|in this (?:section|issue)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "related-articles";
    }

    @Override
    public List<Finding> read(Line line) {
        String text = line.text().replaceAll("[\\s:»>…]+$", "");
        boolean links = WORDING.matcher(text).matches();
        return links ? List.of(new Finding.FurnitureFollows()) : List.of();
    }

    @Override
    public List<Line> fires() {
        return List.of(
                Line.tail("Related articles"),
                Line.tail("You may also like"),
                Line.tail("Most read:"),
                Line.body("More on this story"));
    }

    @Override
    public List<Line> silentOn() {
        return List.of(
                Line.body("Related articles of the treaty bind all parties."),
                Line.body("More stories than one"),
                Line.body("Recommended action for donors"));
    }
}

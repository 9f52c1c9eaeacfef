package io.briefwise.brief.rule;

import java.util.List;

/** The link to an author’s page where it stands alone. */
final class ProfileLink extends FurniturePhrase {

    ProfileLink() {
        super(
                12,
                "(?:\\[?click here (?:for|to)[^.]{0,60}|(?:view|see|read)(?: full| author| my)? (?:profile|bio)|"
                        + "(?:more|other|all|view all|see all|read more) (?:articles |posts |stories )?(?:by|from) (?:this author|the author|(?-i:\\p{Lu}\\S* \\p{Lu}\\S*))|"
                        + "view all posts.{0,40})[\\[\\]+.\\s]*");
    }

    @Override
    public String id() {
        return "profile-link";
    }

    @Override
    public List<Line> fires() {
        return lines(
                "Click here for detailed profile [+].",
                "View full profile",
                "More by this author",
                "View all posts by Jane Doe");
    }

    @Override
    public List<Line> silentOn() {
        return lines("More from the harvest than expected.", "They click here and there.", "See profile views rise");
    }
}

package io.briefwise.brief.rule;

import java.util.List;
import java.util.stream.Stream;

/** Every rule, in the order in which they are asked; the first that sees something decides. */
public final class LineRules {

    /** Rules on furniture and on what stands beside the text. */
    public static final List<LineRule> FURNITURE = List.of(
            new ShareButtons(),
            new Navigation(),
            new ProfileLink(),
            new CookieNotice(),
            new Newsletter(),
            new ReadMore(),
            new RelatedArticles(),
            new TopicTags(),
            new CopyrightLine(),
            new Disclaimer(),
            new CommentCount(),
            new PageWorks(),
            new FollowUs(),
            new AboutTheAuthor(),
            new AuthorBiography(),
            new Byline(),
            new PublicationDate(),
            new NotesHeading(),
            new Note(),
            new Caption());

    /** Rules on headings; asked only of lines that are nothing else. */
    public static final List<LineRule> HEADINGS = List.of(new NumberedHeading(), new ShortHeading());

    public static final List<LineRule> ALL =
            Stream.concat(FURNITURE.stream(), HEADINGS.stream()).toList();

    /** No furniture is longer; a line beyond this is not looked at, however it is made. */
    private static final int MOST_CHARACTERS = 900;

    private LineRules() {}

    /** What the first rule that sees something sees; empty where none does. */
    public static List<Finding> read(List<LineRule> rules, Line line) {
        if (line.text().length() > MOST_CHARACTERS) {
            return List.of();
        }
        return rules.stream()
                .map(rule -> rule.read(line))
                .filter(findings -> !findings.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}

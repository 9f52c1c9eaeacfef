package io.briefwise.brief.rule;

import java.util.List;

/** How many answered, and the call to answer. */
final class CommentCount extends FurniturePhrase {

    CommentCount() {
        super(
                8,
                "(?:\\d[\\d,.]*[km]? (?:comments?|shares?|likes?|views|replies|reactions|responses|claps|reads)|(?:comments?|responses|shares|views)\\s*[(:]\\s*\\d+\\)?|"
                        + "(?:leave|post|write|add) a (?:comment|reply)|(?:join|view) the (?:conversation|discussion|comments)|comments(?: are closed)?|no comments(?: yet)?|reply|your e-?mail address will not be published.*)[.!]?");
    }

    @Override
    public String id() {
        return "comment-count";
    }

    @Override
    public List<Line> fires() {
        return lines("12 comments", "Comments (3)", "Leave a reply", "Comments are closed.", "1.2k shares");
    }

    @Override
    public List<Line> silentOn() {
        return lines(
                "Comments by the minister caused alarm.",
                "12 comments by readers were read aloud in parliament.",
                "No comments were made");
    }
}

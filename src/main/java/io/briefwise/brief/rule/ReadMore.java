package io.briefwise.brief.rule;

import java.util.List;

/** A link to another text. */
final class ReadMore extends FurniturePhrase {

    ReadMore() {
        super(
                24,
                "(?:(?:read|see|find out|learn|watch|listen)\\s+more(?:\\s*[:»>…]?\\s*|\\s*[:»>].{0,140}|\\s+(?:about|on|at)\\b[^.]{0,60})|continue reading.{0,60}|"
                        + "(?:also read|read also|see also|read next|up next|related|watch|listen|must read|don’t miss|explore)\\s*[:|»>].{0,140}[^.]|"
                        + "(?:article|story) continues (?:below|after).{0,40})");
    }

    @Override
    public String id() {
        return "read-more";
    }

    @Override
    public List<Line> fires() {
        return lines(
                "Read more",
                "Read more: How tigers came back",
                "Also read: The new Great Game",
                "Related: What the treaty says",
                "Continue reading…",
                "Article continues below");
    }

    @Override
    public List<Line> silentOn() {
        return lines(
                "Read more widely and you will see the pattern.",
                "Related: this is a question of money, and money is short.",
                "See also the report of 2012, which came to another view.");
    }
}

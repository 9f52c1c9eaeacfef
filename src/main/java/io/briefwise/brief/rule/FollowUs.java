package io.briefwise.brief.rule;

import java.util.List;

/** Where else the author or the publisher is found. */
final class FollowUs extends FurniturePhrase {

    FollowUs() {
        super(
                30,
                "(?:follow|find|connect with|contact|like|join) (?:us|him|her|them|me|the author|\\p{Lu}[\\w ]{2,40}) (?:on|at|via) (?:twitter|x|facebook|linkedin|instagram|e-?mail|bluesky|mastodon|telegram|whatsapp|google news|@)\\b.{0,80}|"
                        + "(?:e-?mail|contact|twitter|x|web(?:site)?)\\s*:\\s*\\S+(?:\\s\\S+)?|@\\w{2,30}|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|https?://\\S+|www\\.\\S+");
    }

    @Override
    public String id() {
        return "follow";
    }

    @Override
    public List<Line> fires() {
        return lines(
                "Follow us on Twitter",
                "Follow her on LinkedIn @janedoe",
                "Email: jane@example.org",
                "@janedoe",
                "https://example.org/a");
    }

    @Override
    public List<Line> silentOn() {
        return lines("Follow the money on its way to Cyprus.", "Contact with the enemy was lost at dawn.");
    }
}

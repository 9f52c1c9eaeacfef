package io.briefwise.brief.rule;

import java.util.List;

/** Buttons that pass the page on. */
final class ShareButtons extends FurniturePhrase {

    ShareButtons() {
        super(
                9,
                "(?:(?:share|tweet|e-?mail|whats ?app|linked ?in|print|facebook|twitter|x|bluesky|mastodon|pinterest|reddit|"
                        + "telegram|copy link|copy|link|save|bookmark|flipboard|instagram|youtube|rss|messenger|threads|like|gift|"
                        + "(?:share|post|tweet|send) (?:this|on|to|via|by|it)(?: (?:this|article|story|page|post|on|via|by|facebook|"
                        + "twitter|x|linkedin|whatsapp|e-?mail|link))*|share (?:article|story|page|options)|this (?:article|page|story))"
                        + "[\\s|•·,/:&+]*)+");
    }

    @Override
    public String id() {
        return "share-buttons";
    }

    @Override
    public List<Line> fires() {
        return lines(
                "Share", "Whatsapp", "Share Tweet Email", "Share this article on Facebook", "Email this page", "Print");
    }

    @Override
    public List<Line> silentOn() {
        return lines("Share prices fell.", "Print is dying, they say", "Tweet storms as diplomacy", "Save the tiger");
    }
}

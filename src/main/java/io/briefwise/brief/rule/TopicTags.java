package io.briefwise.brief.rule;

import java.util.List;

/** The words that the site files the text under. */
final class TopicTags extends FurniturePhrase {

    TopicTags() {
        super(
                30,
                "(?:tags?|topics?|keywords?|key words|filed under|categor(?:y|ies)|posted in|more on|in this series|hashtags?)\\s*[:|–-]\\s*.{0,200}[^.!?]|"
                        + "(?:tags|topics|categories|keywords|explore more)|(?:#\\w+[\\s,]*)+");
    }

    @Override
    public String id() {
        return "topic-tags";
    }

    @Override
    public List<Line> fires() {
        return lines("Tags: Russia, Pakistan, India", "Filed under: Climate", "Topics", "#ozone #climate");
    }

    @Override
    public List<Line> silentOn() {
        return lines("Tags: they matter, and here is why.", "Topics that matter to voters", "Categories of risk");
    }
}

package io.briefwise.brief.rule;

import java.util.List;

/** The way through the site. */
final class Navigation extends FurniturePhrase {

    Navigation() {
        super(
                14,
                "(?:you are here:?|home(?:page)?|menu|search|skip to (?:the )?(?:main )?(?:content|navigation)|(?:back to|to the|go to) top|"
                        + "(?:main |toggle |site |close )?(?:navigation|menu)|sign in|log ?in|register|sign out|my account|contact(?: us)?|about us|"
                        + "(?:previous|next)(?: (?:article|post|story|page))?|privacy policy|terms (?:of use|and conditions|of service)|"
                        + "show more|load more|view (?:all|more)|see all|back|close|(?:home|you are here)\\s*[>»/›|:].{0,120})[\\s:>»|]*");
    }

    @Override
    public String id() {
        return "navigation";
    }

    @Override
    public List<Line> fires() {
        return lines(
                "You are here",
                "Skip to main content",
                "Home > Publications > IDSA Comments",
                "Back to top",
                "Sign in");
    }

    @Override
    public List<Line> silentOn() {
        return lines(
                "Home is where the heart is.",
                "You are here because of a decision taken in 1974.",
                "Search for a way out");
    }
}

package io.briefwise.brief.rule;

import java.util.List;

/** The notice on cookies. */
final class CookieNotice extends FurniturePhrase {

    CookieNotice() {
        super(
                70,
                "(?:.*\\b(?:this (?:web)?site|we|our (?:web)?site|our partners)\\b.*\\b(?:uses?|using|set|store)\\b.*\\bcookies\\b.*|"
                        + "(?:accept|reject|manage|allow)(?: all)? (?:cookies|preferences)|by (?:continuing|using|browsing)\\b.*\\bcookies\\b.*|"
                        + "cookie (?:settings|policy|preferences|notice))");
    }

    @Override
    public String id() {
        return "cookie-notice";
    }

    @Override
    public List<Line> fires() {
        return lines(
                "We use cookies to give you the best experience on our website.",
                "Accept all cookies",
                "By continuing to browse you agree to our use of cookies.");
    }

    @Override
    public List<Line> silentOn() {
        return lines(
                "The bakery sells cookies to commuters.", "Regulators asked why firms track readers with cookies.");
    }
}

package io.briefwise.brief.rule;

import java.util.List;

/** The call to subscribe. */
final class Newsletter extends FurniturePhrase {

    Newsletter() {
        super(
                40,
                "(?:subscribe(?: now| today| here| to (?:our|the|this|my)\\b.{0,80})?|subscribe\\b.{0,60}\\b(?:newsletter|inbox|updates|podcast)\\b.{0,40}|"
                        + "(?:sign up|register|join|get|receive)\\b.{0,90}\\b(?:newsletters?|your inbox|e-?mail (?:updates|alerts)|our mailing list)\\b.{0,60}|"
                        + "(?:enter )?your e-?mail(?: address)?|already a (?:subscriber|member)\\?.*|newsletters?(?: sign-?up)?|"
                        + "(?:support|donate to) our (?:journalism|work)\\b.{0,60}|donate(?: now)?|become a (?:member|supporter|subscriber))[\\s.!:»>]*");
    }

    @Override
    public String id() {
        return "newsletter";
    }

    @Override
    public List<Line> fires() {
        return lines(
                "Subscribe",
                "Sign up for our weekly newsletter",
                "Get the best of our analysis in your inbox every Friday.",
                "Enter your email address",
                "Subscribe to our newsletter!");
    }

    @Override
    public List<Line> silentOn() {
        return lines(
                "Members subscribe to the view that trade helps.",
                "Voters sign up for change",
                "Get ready for a long winter.",
                "The club sends its members a newsletter every month.");
    }
}

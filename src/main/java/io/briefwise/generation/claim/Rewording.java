package io.briefwise.generation.claim;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts other words for words that mean the same wherever they stand, hedges included. The list is closed: a synonym that
 * fits only in some contexts is not on it.
 *
 * @param text the words after the changes
 * @param changes how many there were
 */
public record Rewording(String text, int changes) {

    private record Pair(Pattern words, String others) {
        static Pair of(String words, String others) {
            return new Pair(Pattern.compile("\\b" + words + "\\b"), others);
        }
    }

    private static final List<Pair> PAIRS = List.of(
            Pair.of("is likely to have", "has probably"),
            Pair.of("are likely to have", "have probably"),
            Pair.of("(?:is|are) likely to", "will probably"),
            Pair.of("(?:is|are) unlikely to", "will probably not"),
            Pair.of("appears to", "seems to"),
            Pair.of("appear to", "seem to"),
            Pair.of("cannot be ruled out", "remains possible"),
            Pair.of("should take note of", "ought to pay attention to"),
            Pair.of("should", "ought to"),
            Pair.of("remains concerned about", "is still worried about"),
            Pair.of("remains deeply suspicious about", "still deeply distrusts"),
            Pair.of("remains relevant on", "still matters on"),
            Pair.of("a matter of concern for", "a cause for worry in"),
            Pair.of("gives (\\w+) cause for concern", "gives $1 reason to worry"),
            Pair.of("have served (\\w+) well", "have been useful to $1"),
            Pair.of("an unprecedented level", "a level never seen before"),
            Pair.of("made port calls at", "called at the port of"),
            Pair.of("in the foreseeable future", "any time soon"),
            Pair.of("for the foreseeable future", "for some time to come"),
            Pair.of("given great weight to", "attached great importance to"),
            Pair.of("show no signs? of abating", "are not becoming weaker"),
            Pair.of("the break-up of", "the end of"),
            Pair.of("has supported", "has backed"),
            Pair.of("has backed", "has supported"),
            Pair.of("has pledged to", "has promised to"),
            Pair.of("has expressed keen interest", "has shown a strong interest"),
            Pair.of("has shown a strong interest in helping to build", "would very much like to help to build"),
            Pair.of("began to", "started to"),
            Pair.of("began", "started"),
            Pair.of("begun", "started"),
            Pair.of("set up", "established"),
            Pair.of("introduced", "brought in"),
            Pair.of("abolished", "did away with"),
            Pair.of("was expanded", "was enlarged"),
            Pair.of("rejected", "turned down"),
            Pair.of("allowed", "permitted"),
            Pair.of("obliged", "required"),
            Pair.of("announced that", "made it known that"),
            Pair.of("who defeated", "who beat"),
            Pair.of("the largest", "the biggest"),
            Pair.of("the biggest", "the largest"),
            Pair.of("enormous", "very large"),
            Pair.of("huge", "very large"),
            Pair.of("in order to", "so as to"),
            Pair.of("because of", "owing to"),
            Pair.of("although", "even though"),
            Pair.of("at least (?=\\d)", "no less than "),
            Pair.of("more than (?=\\d)", "over "),
            Pair.of("about (?=[\\d£$€])", "roughly "),
            Pair.of("an estimated", "about"),
            Pair.of("in excess of", "more than"),
            Pair.of("fell by", "dropped by"),
            Pair.of("had fallen by", "had dropped by"),
            Pair.of("rose to", "went up to"),
            Pair.of("is rising", "is going up"),
            Pair.of("will increase to", "will grow to"),
            Pair.of("has increased to", "has risen to"),
            Pair.of("captured", "caught"),
            Pair.of("pays compensation for", "compensates the owners of"),
            Pair.of("once roamed", "used to roam"),
            Pair.of("lucrative", "very profitable"),
            Pair.of("has pushed up prices", "has raised prices"),
            Pair.of("emit", "give off"),
            Pair.of("has a thriving", "has a flourishing"),
            Pair.of("convened a meeting", "called a meeting"),
            Pair.of("advises", "gives advice to"),
            Pair.of("were informed about", "were told about"),
            Pair.of("several", "a number of"),
            Pair.of("yearly", "annual"),
            Pair.of("nearly", "almost"),
            Pair.of("were closed", "were shut"),
            Pair.of("caused panic", "led to panic"),
            Pair.of("was visible", "could be seen"),
            Pair.of("has doubled", "is now twice as high"),
            Pair.of("has funded", "has paid for"),
            Pair.of("gain access to", "be able to reach"),
            Pair.of("phase out", "end the use of"),
            Pair.of("is governed by", "is run by"));

    public static Rewording of(String text) {
        String reworded = text;
        int changes = 0;
        for (Pair pair : PAIRS) {
            Matcher matcher = pair.words.matcher(reworded);
            // a pair and its reverse must not undo each other
            if (matcher.find() && text.contains(matcher.group())) {
                reworded = matcher.replaceFirst(pair.others);
                changes++;
            }
        }
        return new Rewording(reworded, changes);
    }

    /** A statement's words with others in their place, but for those that make it false. */
    public static String around(Contrary contrary) {
        String reworded = of(contrary.text()).text();
        return reworded.contains(contrary.is()) ? reworded : contrary.text();
    }
}

package io.briefwise.generation.argumentation;

import io.briefwise.brief.Span;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.argument.LinkKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence in two parts, where a word within it says how the one bears on the other. Sentences with several such words
 * are left whole: which part each governs cannot be told by the words alone.
 *
 * @param main the part that the other bears on
 * @param other the part that bears on it
 * @param kind how it does
 * @param cue the word that says so
 */
record Parts(Span main, Span other, LinkKind kind, String cue) {

    private static final int SHORTEST = 3;
    private static final String CONCESSIVE = "although|even though|though|despite|in spite of|notwithstanding";
    private static final String CAUSAL = "because|since|given that|given|in view of|thanks to";
    private static final Pattern FIRST = Pattern.compile(
            "(?i)^(?:(?:therefore|however|nevertheless|moreover|thus|hence|and yet|but|yet|so), |(?:and yet|but|yet|so) )?("
                    + CONCESSIVE + "|because|given that|given|in view of)\\b ([^,]+), ");
    private static final Pattern LAST = Pattern.compile("(?i)(?:, (" + CONCESSIVE
            + "|since)|(?:,? (?:apparently|partly|largely|mainly|chiefly|simply|perhaps|probably|not least))?"
            + " (because(?! of\\b)|given that|even though|although|despite))\\b ");
    /** "They cannot leave since they need each other": a present verb after it keeps it from telling the time. */
    private static final Pattern SINCE = Pattern.compile(
            " (since) (?=(?:\\w+ ){1,3}(?:is|are|has|have|can|cannot|must|need|needs|lack|lacks|depend|depends)\\b)");

    private static final Pattern TAIL = Pattern.compile(
            "(?i),? (indicating|suggesting|implying|showing|proving|demonstrating|meaning|which (?:means|suggests|implies"
                    + "|indicates|shows)) that ");
    private static final Pattern OPPOSED = Pattern.compile("^(?:While|Whereas) ([^,]+), yet ");
    /** What stands before a reason that is denied or weighed, or a clause that goes on after it. */
    private static final Pattern CUT_OFF = Pattern.compile("(?is).*\\b(and|or|but|so|not|less|than|more|just|only)");
    /** A further clause, whose place under the word cannot be told. */
    private static final Pattern GOING_ON = Pattern.compile("(?s).*(, (and|but|or|so|yet) |; ).*");

    private static final Pattern ANY =
            Pattern.compile("(?i)\\b(" + CONCESSIVE + "|" + CAUSAL + "|unless|if|whether|while|whereas)\\b");

    static Optional<Parts> of(TextSentence sentence) {
        String text = sentence.text();
        if (text.contains("“") && text.contains("”") || text.endsWith("?")) {
            return Optional.empty();
        }
        long cues = ANY.matcher(text).results().count();
        return cues == 1
                ? first(sentence, text).or(() -> last(sentence, text))
                : cues == 0 ? tail(sentence, text) : Optional.empty();
    }

    /** "Although the wall is old, it holds." */
    private static Optional<Parts> first(TextSentence sentence, String text) {
        Matcher matcher = FIRST.matcher(text);
        return matcher.find()
                ? parts(sentence, matcher.end(), text.length(), matcher.start(2), matcher.end(2), matcher.group(1))
                : Optional.empty();
    }

    /** "It holds, although it is old." */
    private static Optional<Parts> last(TextSentence sentence, String text) {
        Matcher matcher = LAST.matcher(text);
        if (matcher.find()) {
            String cue = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            return parts(sentence, 0, matcher.start(), matcher.end(), text.length(), cue);
        }
        Matcher since = SINCE.matcher(text);
        return since.find()
                ? parts(sentence, 0, since.start(), since.end(), text.length(), since.group(1))
                : opposed(sentence, text);
    }

    /** "While officials deny it, yet there are reports of it." */
    private static Optional<Parts> opposed(TextSentence sentence, String text) {
        Matcher matcher = OPPOSED.matcher(text);
        return matcher.find()
                ? parts(sentence, matcher.end(), text.length(), matcher.start(1), matcher.end(1), "while … yet")
                : Optional.empty();
    }

    /** "The minister spoke of business, indicating that sales can be on the agenda": the first part supports the second. */
    private static Optional<Parts> tail(TextSentence sentence, String text) {
        Matcher matcher = TAIL.matcher(text);
        return matcher.find()
                ? parts(sentence, matcher.end(), text.length(), 0, matcher.start(), matcher.group(1) + " that")
                : Optional.empty();
    }

    private static Optional<Parts> parts(
            TextSentence sentence, int mainStart, int mainEnd, int otherStart, int otherEnd, String cue) {
        String text = sentence.text();
        boolean enough = words(text, mainStart, mainEnd) >= SHORTEST && words(text, otherStart, otherEnd) >= SHORTEST;
        LinkKind kind = kind(cue.toLowerCase(Locale.ROOT));
        boolean whole = !CUT_OFF.matcher(text.substring(mainStart, mainEnd).strip())
                        .matches()
                && !GOING_ON.matcher(text.substring(otherStart, otherEnd)).matches();
        return enough && whole
                ? Optional.of(
                        new Parts(span(sentence, mainStart, mainEnd), span(sentence, otherStart, otherEnd), kind, cue))
                : Optional.empty();
    }

    private static LinkKind kind(String cue) {
        if (cue.endsWith("yet")) {
            return LinkKind.CONFLICTS;
        }
        return cue.matches(CONCESSIVE) ? LinkKind.CONCEDES : LinkKind.SUPPORTS;
    }

    private static int words(String text, int start, int end) {
        return List.of(text.substring(start, end).strip().split("\\s+")).size();
    }

    /** Without the full stop of a sentence whose other part is cut off. */
    private static Span span(TextSentence sentence, int start, int end) {
        int last = end;
        String text = sentence.text();
        while (last > start + 1 && ".,;:– ".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        int offset = sentence.analysis().start();
        return new Span(sentence.section(), sentence.paragraph(), offset + start, offset + last);
    }
}

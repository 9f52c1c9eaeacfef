package io.briefwise.generation.family.marking;

import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells paragraphs that open with what the rest of them shows: a short general sentence, then longer ones full of names,
 * figures and cases, without a turn and without a second general sentence.
 */
final class TopicSentence {

    private static final int FEWEST = 4;
    private static final int LONGEST_OPENING = 15;
    private static final int SHORTEST_OPENING = 4;
    private static final double LONGER = 1.3;

    /** Openings that go on from the paragraph before, tell an event or set a scene. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)^(?:it|they|he|she|we|i|you|this|these|that|those|such|here|and|but|so|yet|however|also|still|then|thus|therefore|even|nor"
                    + "|meanwhile|moreover|instead|both|neither|either|none|others?|another|when|while|as|if|in|on|at|by|for|from"
                    + "|after|before|since|until|during|last|next|once|today|now|perhaps|the (?:former|latter|other|same|result|next)"
                    + "|not only|only|what|who|why|how|one|to|with|without|some of (?:them|these|those))\\b.*");

    private static final Pattern TOO_PARTICULAR = Pattern.compile(
            "(?is).*(?:\\d|[“”‘;?:]|\\b(?:said|says|told|argues?|according|because|although|whereas|yesterday|last (?:year|week|month))\\b).*");
    private static final Pattern TURN = Pattern.compile(
            "(?is)^(?:but|however|yet|nevertheless|even so|still,|on the other hand|conversely)\\b.*|.*, (?:however|nevertheless),.*");
    private static final Pattern LINKED = Pattern.compile(
            "(?is)^(?:it|its|they|their|he|his|she|her|this|these|those|such|first|second|third|finally|lastly|for (?:example|instance)"
                    + "|in|on|at|by|one|some of (?:it|them|these)|a|an|to|also|when|where|because|since|as)\\b.*");

    /** What announces something, denies something or counts on from before, and so states no point of its own. */
    private static final Pattern NO_POINT = Pattern.compile(
            "(?is).*\\b(?:not (?:every\\w*|all|anticipated|expected|foreseen)|nobody|nothing|no one|few|third|fourth|another|further|does not|do not"
                    + "|did not|remains to|story|question|answer|surprise[ds]?|expected|anticipated|agreed?|disagreed?|angry|furious|satisfied)\\b.*");

    /** Where people speak, a paragraph follows what they say and not one point. */
    private static final Pattern SPEECH = Pattern.compile(
            "(?is).*(?:[“”]|\\b(?:said|says|told|claim(?:s|ed)|asked|thinks|argues|replied|recalls?|admit(?:s|ted))\\b).*");

    private TopicSentence() {}

    static boolean opens(List<TextSentence> paragraph) {
        TextSentence first = paragraph.getFirst();
        List<TextSentence> rest = paragraph.subList(1, paragraph.size());
        int length = words(first);
        return paragraph.size() >= FEWEST
                && length >= SHORTEST_OPENING
                && length <= LONGEST_OPENING
                && isGeneral(first)
                && !NO_POINT.matcher(first.text()).matches()
                && rest.stream()
                        .noneMatch(sentence -> SPEECH.matcher(sentence.text()).matches())
                && rest.stream()
                        .noneMatch(sentence -> TURN.matcher(sentence.text()).matches())
                && rest.stream().allMatch(TopicSentence::isParticular)
                && rest.stream().filter(TopicSentence::hasFigureOrName).count() * 2 >= rest.size()
                && rest.stream().mapToInt(TopicSentence::words).average().orElse(0) >= LONGER * length;
    }

    private static boolean isGeneral(TextSentence sentence) {
        return !GOES_ON.matcher(sentence.text()).matches()
                && !TOO_PARTICULAR.matcher(sentence.text()).matches()
                && sentence.mentions().stream()
                        .noneMatch(mention -> mention.type() == Mention.Type.PERSON
                                || mention.type() == Mention.Type.ORGANISATION
                                || mention.type() == Mention.Type.DATE
                                        && !mention.text().matches("(?i)now|today"));
    }

    private static boolean isParticular(TextSentence sentence) {
        return hasFigureOrName(sentence) || LINKED.matcher(sentence.text()).matches();
    }

    private static boolean hasFigureOrName(TextSentence sentence) {
        return sentence.text().matches("(?s).*\\d.*")
                || sentence.text().contains("“")
                || sentence.mentions().stream()
                        .anyMatch(mention ->
                                mention.type() != Mention.Type.ORDINAL && mention.type() != Mention.Type.NATIONALITY);
    }

    private static int words(TextSentence sentence) {
        return sentence.text().split(" ").length;
    }
}

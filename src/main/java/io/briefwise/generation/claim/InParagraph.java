package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether words can be understood by a reader who knows which paragraph they are about. */
final class InParagraph {

    private static final int LONGEST = 26;
    private static final int SHORTEST = 5;
    private static final Pattern POINTING = Pattern.compile(
            "\\b(it|its|itself|he|she|they|him|them|his|her|their|themselves|this|these|those(?! (?:who|whose|which|that|of)\\b)"
                    + "|such(?! as\\b)|here|i|we|us|you|our|your|my|others|another|both(?!.* and )|the former|the latter"
                    + "|the (?:two|three|four|other|same|opposite|reverse)|do so|did so|doing so|does so|either|neither|then"
                    + "|later|earlier|so far|since then|until then|by then|ago|afterwards|ones|one|again|too"
                    + "|(?:last|next|previous|following) \\p{L}+|there(?! (?:is|are|was|were|has|have|will))|not only"
                    + "|instead(?! of)|for example|for instance|as well|alike|similarly|even so|above|below)\\b");
    private static final Pattern UNFIT = Pattern.compile(
            "(?s)(which|who|that|what|whether|if|unless|not|even|so|by the time|now,) .*|.*[“”;?!–].*|.*\\b(if|unless)\\b.*");

    private InParagraph() {}

    static Optional<String> understood(String words, Clause clause) {
        String text = Proposition.untied(words);
        int length = text.split(" ").length;
        String lower = text.replaceAll("\\bUS\\b", "America").toLowerCase(Locale.ROOT);
        boolean noun = clause.sentence().token(clause.subject().head()).tag().matches("NN.*|CD|JJS|\\$|VBG");
        // "is better": than what was spoken of before
        boolean compares = clause.main().tag().equals("JJR") && !lower.contains(" than ");
        int head = clause.subject().head();
        // "fewer than 2% are inspected": of what?
        boolean share =
                clause.sentence().token(head).text().matches("(?i)[\\d.,]+|%|half|third|quarter|majority|two|three")
                        && clause.sentence().arrowsFrom(head).stream().noneMatch(arrow -> arrow.is("nmod"));
        return noun
                        && !share
                        && !compares
                        && length >= SHORTEST
                        && length <= LONGEST
                        && !POINTING.matcher(lower).find()
                        && !UNFIT.matcher(lower).matches()
                ? Optional.of(text)
                : Optional.empty();
    }
}

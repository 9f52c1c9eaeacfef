package io.briefwise.generation.argumentation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words at the head of a sentence that rest it on the one before: "This shows", "Such a shift can". */
final class Opener {

    private static final Pattern RESTING = Pattern.compile(
            "^((?:This|That|These|Those|It|All this|All of this) (?:therefore |thus |also )?(?:highlights?|shows?|suggests?|indicates?"
                    + "|means?|impl(?:y|ies)|demonstrates?|underlines?|underscores?|illustrates?|reveals?|proves?|confirms?|points? to"
                    + "|explains?|makes?|leaves?|raises?|is (?:likely to be |probably )?(?:one of the reasons|one reason|a reason"
                    + "|why)|is evidence|would (?:mean|imply)|(?:can|could|may|might|would) also)"
                    + "|(?:Such an?|This|These|Such|Those) \\p{Ll}+(?: \\p{Ll}+)? (?:can|could|may|might|will|would|should|must"
                    + "|suggests?|means?|shows?|makes?|has the potential|have the potential))\\b.*");

    private Opener() {}

    /** The words that rest the sentence on what stands before it. */
    static Optional<String> of(String sentence) {
        Matcher matcher = RESTING.matcher(sentence);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}

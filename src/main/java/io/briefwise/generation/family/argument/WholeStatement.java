package io.briefwise.generation.family.argument;

import io.briefwise.generation.claim.Voice;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import java.util.regex.Pattern;

/** Tells sentences that can be offered whole: nothing in them points back, ties them to a neighbour or takes itself back. */
final class WholeStatement {

    private static final int SHORTEST = 7;
    private static final int LONGEST = 32;
    private static final Pattern OPENING = Pattern.compile(
            "(?i)^(?:(?:but|yet|however,|in|on|at|by|of|for|with|from|to|after|before|since) )*(?:this|these|those|such|it|they|them"
                    + "|he|she|him|his|her|its|their|we|our|i|my|you|here|there|former|latter|another|others?|both|neither|either"
                    + "|(?:one|some|most|many|all|each|none|few)(?= (?:of (?:it|them|this|these|those)|have|had|has|are|were|is|was"
                    + "|would|could|can|may|will|\\w+ed)\\b)|that|if|the (?:two|three|first|second|third|last|others?))\\b");
    private static final Pattern POINTING = Pattern.compile(
            "(?i)\\b(?:this|these|such|the same|the (?:former|latter)|also|too" + "|instead|again|then|so far|ago)\\b");
    private static final Pattern TIED = Pattern.compile(
            "(?i)\\b(?:however|but|yet|nevertheless|nonetheless|still|although|though"
                    + "|whereas|while|despite|in spite of|even so|by contrast|therefore|thus|hence|consequently|moreover|furthermore"
                    + "|for example|for instance|in fact|indeed|in addition|as a result|on the other hand|first|second|third|finally)\\b");

    private WholeStatement() {}

    static boolean is(Passage passage, TextSentence sentence) {
        return reads(sentence.text())
                && !TIED.matcher(sentence.text()).find()
                && sentence.clauses().stream().noneMatch(Clause::advises)
                && !Voice.isQuoted(passage, sentence);
    }

    /** Whether it opens with something that has a name of its own. */
    static boolean opens(TextSentence sentence) {
        return canBeQuoted(sentence.text())
                && !OPENING.matcher(sentence.text()).find()
                && sentence.clauses().stream()
                        .filter(clause -> clause.standing() == Standing.MAIN)
                        .noneMatch(Clause::subjectPoints);
    }

    /** Whether nothing in the words sends a reader back. */
    static boolean reads(String text) {
        return canBeQuoted(text)
                && text.matches("(?s)\\p{Lu}.*\\.")
                && !OPENING.matcher(text).find()
                && !POINTING.matcher(text).find()
                && !text.matches("(?s)[^,]{0,30},? (?:it|they|he|she|this|these|we|i)\\b.*");
    }

    /** As long as a statement should be and without marks that would break a quotation. */
    static boolean canBeQuoted(String words) {
        int length = words.split(" ").length;
        return length >= SHORTEST && length <= LONGEST && !words.matches("(?s).*[“”‘\"?!;:].*");
    }
}

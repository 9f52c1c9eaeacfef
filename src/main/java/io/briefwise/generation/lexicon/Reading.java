package io.briefwise.generation.lexicon;

import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.stream.IntStream;

/**
 * Whether a part of a sentence reads well by itself.
 *
 * @param sentence the sentence it is part of
 * @param words what it is quoted for
 * @param most how long it may be
 */
record Reading(Sentence sentence, Span words, int most) {

    private static final int FEWEST = 4;

    /** Whether it is long enough to be more than a group of words. */
    static boolean isPhrase(Span range) {
        return range.length() > FEWEST;
    }

    boolean fits(Span range) {
        return range.holds(words)
                && range.length() <= most
                && range.length() >= Math.max(FEWEST, words.length() + 3)
                && !isBroken(range);
    }

    /** Half of a pair, or a clause that opens with a relative word or a participle of "be". */
    private boolean isBroken(Span range) {
        Token opening = sentence.token(range.first());
        String before =
                range.first() == 0 ? "" : sentence.token(range.first() - 1).text();
        boolean hyphenated = before.matches("[-–]")
                || range.last() + 1 < sentence.tokens().size()
                        && sentence.token(range.last() + 1).text().matches("[-–]|['’]s?");
        return hyphenated
                || isLeftOver(range)
                || opening.tag().matches("VB[ZPD]") && isJoined(range)
                || opening.text().matches("(?i)them|him|us|me")
                || before.matches("(?i)neither|either|both|nor|so|too|as|more|less|not|no|such|than|even")
                || opening.tag().matches("W.*|TO")
                || opening.tag().equals("IN")
                        && (range.length() < 7
                                || sentence.token(range.first() + 1).tag().matches("W.*"))
                || opening.text().matches("(?i)be|been|being|nor|or|and|but|than|then|therefore|however|thus|also");
    }

    /** Two things said of a subject that is cut away are one too many. */
    private boolean isJoined(Span range) {
        return IntStream.rangeClosed(range.first(), range.last())
                .anyMatch(token -> sentence.token(token).tag().equals("CC"));
    }

    /** "no schools, the inspectors found": a comma sets off a noun that is no subject, so what ruled it is cut away. */
    private boolean isLeftOver(Span range) {
        boolean subject = false;
        int at = range.first();
        while (at < words.first() && sentence.token(at).tag().matches("DT|CD|JJ.?|NN.*|PRP.")) {
            subject |= sentence.arrowTo(at)
                    .filter(arrow -> arrow.is("nsubj") || arrow.is("csubj"))
                    .isPresent();
            at++;
        }
        return at > range.first()
                && at < words.first()
                && sentence.token(at).tag().equals(",")
                && !subject;
    }

    static boolean reads(String text) {
        boolean pair =
                text.matches("(?is).*\\bnor\\b.*") && !text.matches("(?is).*\\b(?:neither|not|no|never)\\b.*nor\\b.*");
        boolean said = text.matches("(?is)^(?:\\p{L}+ ){1,2}(?:say|says|said|adds?|added|argues?|argued), .*");
        boolean looksBack = text.matches("(?is)^(?:\\p{L}+ )?(?:also|then|too|therefore|however|thus)\\b.*")
                || text.matches("(?is)(?:(?:the|an?) )?[^ ,]+(?: million| billion)?, .*")
                || text.matches("(?s).*\\b(?:on|in|of|for|from|by|with|to|at|under) (?:which|whom)\\b.*");
        return !pair
                && !said
                && !looksBack
                && !text.matches("(?s).*([“”\"()\\[\\]–—;:]|\\b(?:and|or|but) (?:which|who|whose|that)\\b).*");
    }
}

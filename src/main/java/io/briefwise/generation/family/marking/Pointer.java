package io.briefwise.generation.family.marking;

import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What opens a sentence and takes up the one before: "This", "That", "This decision" after "the council decided".
 *
 * @param words the words that point
 * @param opening the first words of the sentence, to tell which is meant
 */
record Pointer(String words, String opening) {

    private static final int WHOLE = 12;
    private static final int QUOTED = 8;
    private static final int SHORTEST_BEFORE = 8;

    /** "That is to say", "This is what", "That said": no statement about what was said before. */
    private static final Pattern EMPTY = Pattern.compile(
            "(?i)^(that is to say|that said|this is (what|where|how|who|not to)|that is (what|where|how|who|not to|all)|that being)\\b.*");
    /** Sentences that themselves go on from the one before, or say too little to be taken up. */
    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?is)^(it|its|they|their|he|his|she|her|this|that|these|those|such|both|neither|either|some|others?|another|one|two"
                    + "|the (?:first|second|third|former|latter|other|same|result)|so|nor|here|there|second|third|finally|i|we)\\b.*"
                    + "|.*[“”?!;:].*");

    /** The one that opens a sentence; empty where it might take up more or something else than the sentence before. */
    /** What is called an argument or a problem may be all that the paragraph has said. */
    private static final Pattern WEIGHED = Pattern.compile(
            "(?:But |Yet |And |Still )?(?:This|That) (?:is|was) (?:an?|the) (?:\\w+ )?(?:argument|reason|objection|point|case|issue"
                    + "|question|problem)\\b");

    static Optional<Pointer> of(TextSentence sentence, List<TextSentence> before) {
        Sentence analysis = sentence.analysis();
        int at = analysis.token(0).text().matches("But|Yet|And|Still") ? 1 : 0;
        boolean fit = analysis.tokens().size() > at + 4
                && !EMPTY.matcher(analysis.text(at, analysis.tokens().size() - 1))
                        .matches()
                && !sentence.text().matches("(?s).*[“”].*")
                && !WEIGHED.matcher(sentence.text()).lookingAt()
                && states(before.getLast());
        if (!fit || !analysis.token(at).text().matches("(?i)this|that")) {
            return Optional.empty();
        }
        Token second = analysis.token(at + 1);
        boolean alone = second.tag().matches("VBZ|VBD|MD");
        boolean deed = second.tag().equals("NN")
                && analysis.token(at + 2).tag().matches("VB[ZDP]|MD|,")
                && isDone(second, before);
        String words = alone ? analysis.token(at).text() : analysis.text(at, at + 1);
        return alone || deed ? Optional.of(new Pointer(words, opening(analysis))) : Optional.empty();
    }

    /** The whole of a short sentence; of a longer one what stands before its first comma, or some words of it. */
    private static String opening(Sentence sentence) {
        int last = sentence.tokens().size() - 2;
        if (last < WHOLE) {
            return sentence.text(0, last);
        }
        int end = QUOTED;
        for (int i = QUOTED / 2; i <= WHOLE; i++) {
            if (sentence.token(i).text().matches("[,:;–—]")) {
                end = i - 1;
                break;
            }
        }
        while (sentence.token(end).tag().matches("DT|IN|TO|CC|PRP\\$|,|JJ|CD")) {
            end--;
        }
        return sentence.text(0, end) + " …";
    }

    private static boolean states(TextSentence sentence) {
        return !POINTS_BACK.matcher(sentence.text()).matches()
                && sentence.text().split(" ").length >= SHORTEST_BEFORE;
    }

    /** The sentence before says what was done, and no earlier one of the paragraph speaks of it. */
    private static boolean isDone(Token noun, List<TextSentence> before) {
        String verb = Nominals.verb(noun.lemma());
        List<TextSentence> with = before.stream()
                .filter(sentence -> sentence.analysis().tokens().stream()
                        .anyMatch(token -> token.lemma().equals(noun.lemma())
                                || token.lemma().equals(verb) && token.isVerb()))
                .toList();
        return !verb.isEmpty()
                && with.size() == 1
                && with.getFirst().index() == before.getLast().index()
                && before.getLast().analysis().tokens().stream()
                        .anyMatch(token -> token.lemma().equals(verb) && token.isVerb());
    }
}

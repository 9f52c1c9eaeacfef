package io.briefwise.generation.ranking;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.question.SingleChoice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** What the wording of a question shows by itself. */
enum StemFeature implements Feature {
    LENGTH(stem -> words(stem).size() / 10.0),
    OVERLONG(stem -> Math.max(0, words(stem).size() - 18) / 10.0),
    VERY_SHORT(stem -> words(stem).size() < 6 ? 1 : 0),
    WHAT_IS_IT(stem -> is(stem, "(?i)^what (is|are|was|were) (the )?\\S+( \\S+)?\\?$")),
    WHAT(stem -> is(stem, "(?i)^what\\b.*")),
    WHO_OR_WHICH(stem -> is(stem, "(?i)^(who|which)\\b.*")),
    WHEN_OR_WHERE(stem -> is(stem, "(?i)^(when|where)\\b.*")),
    HOW(stem -> is(stem, "(?i)^how\\b.*")),
    WHY(stem -> is(stem, "(?i)^why\\b.*")),
    NO_QUESTION_WORD_AT_THE_HEAD(stem -> 1 - is(stem, "(?i)^(what|who|which|when|where|how|why|whose|whom)\\b.*")),
    QUESTION_WORD_LATE(stem -> is(stem, "(?i).+ (what|who|which|whom)\\W*$")),
    PRONOUNS(stem -> count(stem, "(?i)\\b(it|its|he|his|she|her|they|their|them|this|these|that|those)\\b")),
    BARE_DEFINITES(stem -> count(stem, "\\bthe [a-z]+(?= (?:is|was|did|do|does|in|to|for|and|that)\\b|\\?)")),
    NAMES(stem -> (double) count(stem.substring(Math.min(1, stem.length())), "\\b\\p{Lu}\\p{L}+")
            / Math.max(1, words(stem).size())),
    FIGURES(stem -> count(stem, "\\b\\d+")),
    COMMAS(stem -> count(stem, ",")),
    CLAUSES(stem -> count(stem, "(?i)(?<=\\w )(that|which|who|when|where|because|although|while|if)\\b")),
    NEGATIONS(stem -> count(stem, "(?i)\\b(not|no|never)\\b|n[’']t\\b")),
    REPEATED_WORDS(stem -> words(stem).size() - words(stem).stream().distinct().count()),
    WORDS_OF_MEANING(stem ->
            (double) Vocabulary.stems(stem).size() / Math.max(1, words(stem).size()));

    private final ToDoubleFunction<String> counted;

    StemFeature(ToDoubleFunction<String> counted) {
        this.counted = counted;
    }

    double of(String stem) {
        return counted.applyAsDouble(stem);
    }

    @Override
    public double of(Candidate candidate) {
        return of(candidate.stem());
    }

    /** Only questions built from the words of a sentence: the wording of a fixed stem says nothing about its quality. */
    static boolean apply(Candidate candidate) {
        return candidate.question() instanceof SingleChoice
                && !candidate.answers().isFixed()
                && candidate.answers() != Answers.STATEMENT;
    }

    private static List<String> words(String stem) {
        return Arrays.stream(stem.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}’'-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static double is(String stem, String pattern) {
        return Pattern.matches("(?s)" + pattern, stem) ? 1 : 0;
    }

    private static long count(String stem, String pattern) {
        return Pattern.compile(pattern).matcher(stem).results().count();
    }
}

package io.briefwise.generation.check;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.claim.Definites;
import io.briefwise.generation.claim.Topics;
import io.briefwise.generation.passage.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Neither stem nor options point at something outside the question: "it", "this region", "the two countries". */
final class StandsAlone implements Check {

    private static final Pattern PRONOUN = Pattern.compile(
            "\\b(it|he|she|they|him|them|we|us|you|i|me|this|these|those|such|here|there|one another|each other"
                    + "|that (?:area|region|effort|kind|point|time|day|year|country|view|reason))\\b");
    private static final Pattern BARE = Pattern.compile(
            "\\bthe (two|three|four|former|latter|same|other|organi[sz]ation|country|countries|region|group|company|"
                    + "partnership|issue|situation|pair|study|report|researchers|team|scheme|project|plan|city|above|"
                    + "following|previous|trial|zone|author|law|act|man|woman|boy|girl|animals?|area|place)\\b(?! of\\b)");
    private static final Pattern POSSESSIVE = Pattern.compile("\\b(its|their|his|her|our|my|your)\\b");

    @Override
    public String id() {
        return "stands-alone";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        if (candidate.answers() == Answers.FREE) {
            return Optional.empty();
        }
        // "How strongly does the author commit …" speaks of the author on purpose
        String stem = candidate
                .stem()
                .replaceAll("(?i)\\bthe author\\b", "")
                .replaceAll("“[^”]*”", "")
                .replaceAll("\\b[Ii]t is (likely|unlikely|possible|clear|probable|true) that\\b", "");
        // what a word means or suggests is said of the words quoted in the stem
        boolean stemAlone = candidate.answers().isFixed() || candidate.answers() == Answers.MEANING;
        for (String text : stemAlone ? List.of(stem) : List.of(stem, candidate.key())) {
            // the country is US, the pronoun is us
            String lower = text.replace("US", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\bthere (is|are|was|were|will)\\b", "");
            Matcher pointing = PRONOUN.matcher(lower);
            boolean tied = isTied(candidate) && text.equals(candidate.key());
            if (pointing.find() && !(tied && pointing.group().matches("it|they|them|he|she|him"))) {
                return Optional.of(Objection.to("“%s” points at something outside the question", pointing.group()));
            }
            Optional<String> definite = Definites.pointing(candidate.source().analysis(), text, Topics.of(passage));
            if (!tied && definite.filter(phrase -> !isFound(phrase, stem)).isPresent()) {
                return Optional.of(Objection.to("“%s” needs the text before it", definite.get()));
            }
            Matcher bare = BARE.matcher(lower);
            if (!tied && bare.find()) {
                return Optional.of(Objection.to("“%s” needs the text before it", bare.group()));
            }
        }
        Matcher possessive = POSSESSIVE.matcher(stem.toLowerCase(Locale.ROOT));
        return possessive.find() && !hasOwner(stem.substring(0, possessive.start()))
                ? Optional.of(Objection.to("“%s” has no owner before it", possessive.group()))
                : Optional.empty();
    }

    /** What answers a question that quotes the clause tied to it may speak of what that clause and its paragraph name. */
    private static boolean isTied(Candidate candidate) {
        return candidate.answers() == Answers.STATEMENT
                && candidate.stem().contains("¶")
                && candidate.stem().matches("(?s).*\\b(?:statement(?: in ¶\\d+)?|stating) that .*");
    }

    /** "the state share" is found in the paragraph that the stem names; "the idea" is not. */
    private static boolean isFound(String phrase, String stem) {
        return stem.contains("¶") && phrase.split(" ").length > 2;
    }

    /** A name before it, or a question word that stands for the owner. */
    private static boolean hasOwner(String before) {
        return before.matches("(?s)^(Which|Who)\\b.*")
                || before.matches("(?s).*\\p{L}.* \\p{Lu}\\p{L}+.*")
                || before.matches("(?s)^\\p{Lu}\\p{L}+.*");
    }

    @Override
    public List<CheckExample> good() {
        return List.of(
                CheckExample.asking(
                        "Moscow is suspicious about policies in its near abroad.",
                        "Which country is suspicious about policies in its near abroad?",
                        Answers.COUNTRY,
                        "Russia",
                        "India",
                        "China",
                        "Iran"),
                CheckExample.asking(
                        "The US sells weapons.",
                        "Which country sells weapons to the US?",
                        Answers.COUNTRY,
                        "Russia",
                        "India",
                        "China",
                        "Iran"));
    }

    @Override
    public List<CheckExample> bad() {
        return List.of(
                CheckExample.asking(
                        "It signed the treaty.",
                        "When did it sign the treaty?",
                        Answers.DATE,
                        "2014",
                        "2012",
                        "2013",
                        "2015"),
                CheckExample.asking(
                        "Russia praised its role in that area.",
                        "Which country praised its role in that area?",
                        Answers.COUNTRY,
                        "Russia",
                        "India",
                        "China",
                        "Iran"),
                CheckExample.asking(
                        "Russia raised its role in this region.",
                        "Which country raised its role in this region?",
                        Answers.COUNTRY,
                        "Russia",
                        "India",
                        "China",
                        "Iran"),
                CheckExample.asking(
                        "The shift can redefine the balance.",
                        "What can redefine the balance of forces?",
                        Answers.PHRASE,
                        "these developments",
                        "old ties",
                        "new ties",
                        "arms sales"));
    }
}

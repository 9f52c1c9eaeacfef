package io.briefwise.generation.check;

import io.briefwise.brief.WordCount;
import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Cloze;
import io.briefwise.question.Judgement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A question ends in a question mark, has at most 30 words (an open one, which first says what it is about, 48, or 66 where it holds up sentences of the text) and at least five, and opens with no discourse marker. */
final class StemForm implements Check {

    private static final int LONGEST = 30;
    private static final int LONGEST_OPEN = 48;
    private static final int LONGEST_GAPPED = 40;
    private static final int LONGEST_QUOTING = 50;
    /** An open question may hold up two sentences to the letter before it asks. */
    private static final int LONGEST_HOLDING_UP = 66;

    private static final int SHORTEST = 5;
    private static final Pattern MARKER = Pattern.compile(
            "^(however|moreover|therefore|nevertheless|meanwhile|but|and|so|thus|also|similarly|incidentally)\\b.*");
    private static final Pattern STRANDED =
            Pattern.compile(".*\\b(of|to|with|for|from|by|at|on|in|about|into|and|or)\\?$");

    @Override
    public String id() {
        return "stem-form";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        String stem = candidate.stem();
        int words = WordCount.of(stem);
        boolean question = !(candidate.question() instanceof Judgement)
                && !(candidate.question() instanceof Cloze)
                && candidate.answers() != Answers.SENTENCE;
        boolean gapped = candidate.question() instanceof Cloze || stem.contains(Cloze.GAP);
        boolean quotes = candidate.answers() == Answers.SCALE
                || candidate.answers() == Answers.SENTENCE
                || gapped && stem.contains(" in ¶")
                || stem.contains(" that “") && stem.contains("¶");
        boolean holdsUp = candidate.answers() == Answers.FREE && stem.contains("¶") && stem.contains(": “");
        int longest = holdsUp
                ? LONGEST_HOLDING_UP
                : quotes
                        ? LONGEST_QUOTING
                        : gapped ? LONGEST_GAPPED : candidate.answers() == Answers.FREE ? LONGEST_OPEN : LONGEST;
        if (question && !stem.endsWith("?")) {
            return Optional.of(Objection.to("does not end in a question mark"));
        }
        if (words > longest || words < SHORTEST) {
            return Optional.of(Objection.to("%d words, where %d to %d are asked for", words, SHORTEST, longest));
        }
        if (stem.startsWith("”")
                || stem.endsWith("“")
                || stem.chars().filter(c -> c == '“').count()
                        != stem.chars().filter(c -> c == '”').count()) {
            return Optional.of(Objection.to("a quotation mark has no partner"));
        }
        String lower = stem.toLowerCase(Locale.ROOT);
        if (MARKER.matcher(lower).matches()) {
            return Optional.of(Objection.to("opens with a word that needs the sentence before"));
        }
        return question && STRANDED.matcher(lower).matches()
                ? Optional.of(Objection.to("ends in a preposition without its noun"))
                : Optional.empty();
    }

    @Override
    public List<CheckExample> good() {
        return List.of(CheckExample.asking(
                "Russia signed a treaty.",
                "Which country signed a treaty?",
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
                        "Russia signed a treaty.",
                        "Which country signed a treaty",
                        Answers.COUNTRY,
                        "Russia",
                        "India",
                        "China",
                        "Iran"),
                CheckExample.asking(
                        "Russia signed a treaty.",
                        "However, which country signed a treaty?",
                        Answers.COUNTRY,
                        "Russia",
                        "India",
                        "China",
                        "Iran"),
                CheckExample.asking(
                        "Russia signed a treaty.",
                        "Which country signed a treaty with?",
                        Answers.COUNTRY,
                        "Russia",
                        "India",
                        "China",
                        "Iran"),
                CheckExample.asking("Russia won.", "Who won?", Answers.COUNTRY, "Russia", "India", "China", "Iran"));
    }
}

package io.briefwise.generation.check;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import java.util.List;
import java.util.Optional;

/** The key is not much longer than the distractors: a learner who picks the longest option learns nothing. */
final class KeyLength implements Check {

    private static final double LONGEST = 1.25;
    /** Short options differ by a letter or two whatever one does. */
    private static final int SHORT = 14;

    @Override
    public String id() {
        return "key-length";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        double mean = candidate.distractors().stream()
                .mapToInt(option -> option.text().length())
                .average()
                .orElse(0);
        int length = candidate.key().length();
        return bound(candidate.answers()) && length > SHORT && length > LONGEST * mean
                ? Optional.of(Objection.to("the key has %d characters, the distractors %.0f", length, mean))
                : Optional.empty();
    }

    private static boolean bound(Answers answers) {
        return answers == Answers.PHRASE
                || answers == Answers.NAME
                || answers == Answers.PERSON
                || answers == Answers.TERM;
    }

    @Override
    public List<CheckExample> good() {
        return List.of(CheckExample.asking(
                "Russia signed a treaty.",
                "What did Russia sign there?",
                Answers.PHRASE,
                "A military treaty",
                "A trade agreement",
                "A contract for oil",
                "A joint statement"));
    }

    @Override
    public List<CheckExample> bad() {
        return List.of(CheckExample.asking(
                "Russia signed a treaty.",
                "What did Russia sign there?",
                Answers.PHRASE,
                "A military treaty on weapons and training",
                "A contract",
                "A statement",
                "A bill"));
    }
}

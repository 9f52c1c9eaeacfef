package io.briefwise.generation.check.wording;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.check.Check;
import io.briefwise.generation.check.CheckExample;
import io.briefwise.generation.check.Objection;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.MultipleChoice;
import io.briefwise.question.Option;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where several options are right, the stem says how many, and they are no more than the others are. */
public final class KeysAreCounted implements Check {

    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five");

    @Override
    public String id() {
        return "keys-are-counted";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        if (!(candidate.question() instanceof MultipleChoice choice)) {
            return Optional.empty();
        }
        int keys = (int) choice.options().stream().filter(Option::key).count();
        if (keys >= NUMBERS.size()
                || !choice.stem().toLowerCase(Locale.ROOT).matches("(?s).*\\b" + NUMBERS.get(keys) + "\\b.*")) {
            return Optional.of(Objection.to("the stem does not say that %d options are right", keys));
        }
        return choice.options().size() - keys < 2
                ? Optional.of(Objection.to(
                        "of %d options %d are right", choice.options().size(), keys))
                : Optional.empty();
    }

    @Override
    public List<CheckExample> good() {
        return List.of(asking("Which two things did Russia sell?", "Oil", "Gas", "Ships", "Coal"));
    }

    @Override
    public List<CheckExample> bad() {
        return List.of(
                asking("Which things did Russia sell?", "Oil", "Gas", "Ships", "Coal"),
                asking("Which two things did Russia sell?", "Oil", "Gas", "Ships"));
    }

    private static CheckExample asking(String stem, String key, String second, String... distractors) {
        return CheckExample.asking(
                "Russia sold oil and gas.", stem, Answers.PHRASE, key + CheckExample.AND + second, distractors);
    }
}

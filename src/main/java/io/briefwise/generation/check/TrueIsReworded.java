package io.briefwise.generation.check;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Judgement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A true statement to be judged is no copy of the text: finding the same words is not understanding them. */
final class TrueIsReworded implements Check {

    @Override
    public String id() {
        return "true-is-reworded";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        boolean judged =
                candidate.question() instanceof Judgement && candidate.key().equals("True");
        String statement = plain(candidate.stem());
        return judged
                        && passage.sentences().stream()
                                .anyMatch(sentence -> plain(sentence.text()).contains(statement))
                ? Optional.of(Objection.to("the statement stands in the text word for word"))
                : Optional.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    @Override
    public List<CheckExample> good() {
        return List.of(
                CheckExample.judging("Russia signed a treaty.", "A treaty was signed by Russia.", "True"),
                CheckExample.judging("Russia signed a treaty.", "Russia signed a treaty.", "False"));
    }

    @Override
    public List<CheckExample> bad() {
        return List.of(CheckExample.judging("However, Russia signed a treaty.", "Russia signed a treaty.", "True"));
    }
}

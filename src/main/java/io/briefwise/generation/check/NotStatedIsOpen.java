package io.briefwise.generation.check;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.question.Judgement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is offered as not stated is stated nowhere: no sentence has nearly all of its words. It is on topic, though. */
final class NotStatedIsOpen implements Check {

    private static final double STATED = 0.9;
    private static final double ON_TOPIC = 0.25;

    @Override
    public String id() {
        return "not-stated-is-open";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        if (!(candidate.question() instanceof Judgement) || !candidate.key().equals("Not stated")) {
            return Optional.empty();
        }
        Set<String> words = Vocabulary.stems(candidate.stem());
        double nearest = 0;
        for (TextSentence sentence : passage.sentences()) {
            nearest = Math.max(nearest, passage.vocabulary().share(words, sentence.index()));
        }
        if (nearest >= STATED) {
            return Optional.of(Objection.to("a sentence has all of its words and may state it"));
        }
        return nearest < ON_TOPIC ? Optional.of(Objection.to("no sentence speaks of the same")) : Optional.empty();
    }

    @Override
    public List<CheckExample> good() {
        return List.of(CheckExample.judging(
                "Russia signed a treaty with Pakistan.",
                "Most people in Pakistan know that Russia signed a treaty.",
                "Not stated"));
    }

    @Override
    public List<CheckExample> bad() {
        return List.of(
                CheckExample.judging(
                        "Russia signed a treaty with Pakistan.", "Pakistan signed a treaty with Russia.", "Not stated"),
                CheckExample.judging(
                        "Russia signed a treaty with Pakistan.", "Wolves hunt deer in the mountains.", "Not stated"));
    }
}

package io.briefwise.generation.check;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.question.Family;
import io.briefwise.question.Judgement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A search for the stem's words finds the evidence and no other sentence as near. */
final class RoundTrip implements Check {

    @Override
    public String id() {
        return "round-trip";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        // what a sentence to be marked does is not said in its words; the paragraph to search is given. What a name stands
        // for is asked of the one place that says so, however often the name comes back
        if (candidate.answers() == Answers.FREE
                || candidate.answers() == Answers.SENTENCE
                || candidate.answers() == Answers.ARRANGED
                || candidate.answers() == Answers.MEANING
                || candidate.question() instanceof Judgement
                || candidate.question().head().family() == Family.DEFINITION) {
            return Optional.empty();
        }
        Set<String> asked = Vocabulary.stems(candidate.stem());
        double source = passage.vocabulary().share(asked, candidate.source().index());
        return passage.vocabulary().near(asked, source).stream()
                .filter(sentence -> sentence != candidate.source().index())
                .findFirst()
                .map(sentence -> objection(passage.sentences().get(sentence)));
    }

    private static Objection objection(TextSentence sentence) {
        return Objection.to("the question finds %s as well: “%s”", sentence.mark(), sentence.text());
    }

    @Override
    public List<CheckExample> good() {
        return List.of(CheckExample.asking(
                "Russia signed a treaty. China built a road.",
                "Which country signed a treaty?",
                Answers.COUNTRY,
                "Russia",
                "India",
                "China",
                "Iran"));
    }

    @Override
    public List<CheckExample> bad() {
        return List.of(CheckExample.asking(
                "Russia signed a treaty. Nobody had signed the treaty before.",
                "Which country signed a treaty?",
                Answers.COUNTRY,
                "Russia",
                "India",
                "China",
                "Iran"));
    }
}

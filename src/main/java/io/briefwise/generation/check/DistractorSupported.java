package io.briefwise.generation.check;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.question.Option;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No sentence but the source speaks of a distractor and of what is asked: it might be a second right answer. */
final class DistractorSupported implements Check {

    private static final double NEAR = 0.5;

    @Override
    public String id() {
        return "distractor-supported";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        if (candidate.answers().isFixed() || candidate.answers() == Answers.FREE) {
            return Optional.empty();
        }
        Set<String> asked = Vocabulary.stems(candidate.stem());
        List<TextSentence> near = passage.vocabulary().near(asked, NEAR).stream()
                .filter(sentence -> sentence != candidate.source().index())
                .map(passage.sentences()::get)
                .toList();
        for (Option distractor : candidate.distractors()) {
            Set<String> words = Vocabulary.stems(distractor.text());
            for (TextSentence sentence : near) {
                if (passage.vocabulary().share(words, sentence.index()) == 1) {
                    return Optional.of(Objection.to("%s may support “%s”", sentence.mark(), distractor.text()));
                }
            }
        }
        return Optional.empty();
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
                "Russia signed a treaty. China, too, was signing treaties.",
                "Which country signed a treaty?",
                Answers.COUNTRY,
                "Russia",
                "India",
                "China",
                "Iran"));
    }
}

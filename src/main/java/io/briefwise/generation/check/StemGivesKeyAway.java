package io.briefwise.generation.check;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.question.Family;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stem does not hold the key, nor a word of it that no distractor shares. */
final class StemGivesKeyAway implements Check {

    @Override
    public String id() {
        return "stem-gives-key-away";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        if (candidate.answers().isFixed()
                || candidate.question().head().family() == Family.DEFINITION
                || candidate.answers() == Answers.FREE
                || candidate.answers() == Answers.STATEMENT) {
            return Optional.empty();
        }
        Set<String> stem = Vocabulary.stems(candidate.stem());
        Set<String> key = Vocabulary.stems(candidate.key());
        boolean named = passage.entities().called(candidate.key()).stream()
                .anyMatch(name -> candidate.stem().matches("(?s).*\\b\\Q" + name + "\\E\\b.*"));
        if (named) {
            return Optional.of(Objection.to("the stem names the key under another name"));
        }
        return key.stream()
                .filter(stem::contains)
                .filter(word -> candidate.distractors().stream()
                        .noneMatch(option -> Vocabulary.stems(option.text()).contains(word)))
                .findFirst()
                .map(word -> Objection.to("stem and key share “%s…”, which no distractor has", word));
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
                        "Russia signed a Russian treaty.",
                        "Which country signed a Russian treaty?",
                        Answers.COUNTRY,
                        "Russia",
                        "India",
                        "China",
                        "Iran"),
                CheckExample.asking(
                        "Trains carry goods.",
                        "What do goods trains carry there?",
                        Answers.PHRASE,
                        "Goods and food",
                        "Coal and ore",
                        "Grain and sugar",
                        "Cars and buses"));
    }
}

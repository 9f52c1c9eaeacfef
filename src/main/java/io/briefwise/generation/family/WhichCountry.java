package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Distractors;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.passage.Entity;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.language.Mention.Type;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Russia signed an agreement" becomes "Which country signed an agreement?". Two other countries at least stand in the text. */
final class WhichCountry implements Rule {

    private static final int FROM_THE_TEXT = 2;

    @Override
    public String id() {
        return "which-country-subject";
    }

    @Override
    public Family family() {
        return Family.WHICH_COUNTRY;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            for (Mention mention : sentence.mentions()) {
                if (mention.type() == Type.COUNTRY) {
                    passage.entities()
                            .named(mention)
                            .flatMap(country -> ask(passage, sentence, mention, country))
                            .ifPresent(candidates::add);
                }
            }
        }
        return candidates;
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Mention mention, Entity country) {
        return SubjectNamed.ask(passage, sentence, mention, "Which country").flatMap(stem -> {
            String name = Distractors.named(country);
            List<Option> wrong = new Distractors(passage).names(country, sentence, stem);
            long ofText = wrong.stream()
                    .filter(option -> option.role() != Role.NO_SUPPORT)
                    .count();
            return ofText < FROM_THE_TEXT
                    ? Optional.empty()
                    : Draft.by(id(), family(), passage.brief(), sentence)
                            .exercising(Skill.DETAIL, Bloom.REMEMBER)
                            .explaining("%s says so of %s.".formatted(sentence.mark(), name))
                            .choice(stem, Answers.COUNTRY, Reasons.key(name, sentence), wrong);
        });
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "Russia signed an agreement with Pakistan in 2014. India and China protested. Iran kept silent.",
                "Which country signed an agreement with Pakistan in 2014?",
                "Russia"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Russia signed an agreement with Pakistan in 2014.",
                "Russia’s ties with China have grown.",
                "Russia and China signed a treaty.",
                "He left Russia.",
                "London has about 22,000 licensed cabs.",
                "Singapore had introduced a scheme based on paper licences in June 1975.",
                "India should take note of the growing interests of China.");
    }
}

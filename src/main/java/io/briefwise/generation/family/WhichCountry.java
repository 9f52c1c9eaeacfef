package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Distractors;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.passage.Entity;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.language.Mention.Type;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Russia signed an agreement" becomes "Which country signed an agreement?". A capital stands for its country. */
final class WhichCountry implements Rule {

    /** With these a capital means its government; "London has 22,000 cabs" is about a city. */
    private static final Set<String> OF_GOVERNMENTS = Set.of(
            "remain",
            "continue",
            "want",
            "seek",
            "fear",
            "hope",
            "warn",
            "sign",
            "support",
            "attempt",
            "try",
            "refuse",
            "agree",
            "expect",
            "regard",
            "promise",
            "deny",
            "insist",
            "accuse",
            "condemn");

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
            for (Clause clause : sentence.trusted()) {
                if (clause.looksBack()
                        || clause.advises()
                        || clause.main().lemma().equals("do")) {
                    continue;
                }
                subject(sentence, clause)
                        .flatMap(passage.entities()::named)
                        .flatMap(country -> ask(passage, sentence, clause, country))
                        .ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private static Optional<Mention> subject(TextSentence sentence, Clause clause) {
        return sentence.analysis()
                .mentionAt(clause.subject().head())
                .filter(mention -> mention.type() == Type.COUNTRY
                        || mention.type() == Type.CAPITAL
                                && OF_GOVERNMENTS.contains(clause.main().lemma()))
                // "Russia's ties" and "Russia and China" are other subjects
                .filter(mention -> clause.subject().last() == mention.last()
                        && clause.subject().first() >= mention.first() - 1);
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Clause clause, Entity country) {
        return new Wording(clause).askForSubject("which country", List.of()).flatMap(stem -> {
            String name = Distractors.named(country);
            return Draft.by(id(), family(), passage.brief(), sentence)
                    .exercising(Skill.DETAIL, Bloom.REMEMBER)
                    .explaining("The subject of the sentence in %s is the answer: %s."
                            .formatted(sentence.mark(), clause.text(clause.subject())))
                    .choice(
                            stem,
                            Answers.COUNTRY,
                            Reasons.key(name, sentence),
                            new Distractors(passage).names(country, sentence, stem));
        });
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "Russia signed an agreement with Pakistan in 2014.",
                        "Which country signed an agreement with Pakistan in 2014?",
                        "Russia"),
                new Example(
                        "Moscow remains concerned about terrorism in the mountains.",
                        "Which country remains concerned about terrorism in the mountains?",
                        "Russia"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Russia’s ties with China have grown.",
                "Russia and China signed a treaty.",
                "He left Russia.",
                "London has about 22,000 licensed cabs.",
                "Singapore had introduced a scheme based on paper licences in June 1975.",
                "India should take note of the growing interests of China.");
    }
}

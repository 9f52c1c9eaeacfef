package io.briefwise.generation.family.argument;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Infinitives;
import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.clause.Adjunct;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Transport for London put extra buses on the roads to carry passengers" becomes "For what purpose did …?". */
final class WhyPurpose implements Rule {

    private static final int LEAST = 3;

    @Override
    public String id() {
        return "purpose-infinitive";
    }

    @Override
    public Family family() {
        return Family.PURPOSE;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            for (Clause clause : sentence.trusted()) {
                if (!clause.subjectPoints() && !clause.verbs().negative()) {
                    clause.adjuncts().stream()
                            .filter(adjunct -> Infinitives.isPurpose(clause, adjunct))
                            .findFirst()
                            .flatMap(adjunct -> ask(passage, sentence, clause, adjunct))
                            .ifPresent(candidates::add);
                }
            }
        }
        return candidates;
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Clause clause, Adjunct purpose) {
        String key = clause.text(purpose.phrase()).replaceFirst("(?i)^in order ", "");
        return new Wording(clause)
                .askFor("for what purpose", purpose.phrase(), List.of())
                .filter(stem -> Vocabulary.stems(stem).size() >= LEAST)
                .flatMap(stem -> Draft.by(id(), family(), passage.brief(), sentence)
                        .exercising(Skill.PURPOSE, Bloom.UNDERSTAND)
                        .confident(0.7)
                        .explaining("“%s” in %s states the purpose.".formatted(key, sentence.mark()))
                        .choice(
                                stem,
                                Answers.PHRASE,
                                Reasons.key(key, sentence),
                                new Infinitives(passage).besides(key, sentence)));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "Sweden put extra buses on the roads in order to carry more passengers. The school wants to buy a larger"
                        + " building. The mayor promised to open a new bridge. Workers began to clean the old harbour.",
                "For what purpose did Sweden put extra buses on the roads?",
                "To carry more passengers"));
    }

    @Override
    public List<String> silentOn() {
        return List.of("The school wants to buy a larger building.", "It put buses on the roads to carry passengers.");
    }
}

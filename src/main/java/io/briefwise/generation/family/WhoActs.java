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

/** "President Putin has supported the candidature" becomes "Who has supported the candidature?". */
final class WhoActs implements Rule {

    @Override
    public String id() {
        return "who-subject";
    }

    @Override
    public Family family() {
        return Family.WHO;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            for (Clause clause : sentence.trusted()) {
                sentence.analysis()
                        .mentionAt(clause.subject().head())
                        .filter(mention -> mention.type() == Type.PERSON || mention.type() == Type.ORGANISATION)
                        // a person's spokesman is somebody else, and two persons are two answers
                        .filter(mention -> mention.last() == clause.subject().head() && alone(clause))
                        .flatMap(passage.entities()::named)
                        .flatMap(entity -> ask(passage, sentence, clause, entity))
                        .ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private static boolean alone(Clause clause) {
        return clause.sentence().arrowsFrom(clause.subject().head()).stream().noneMatch(arrow -> arrow.is("conj"));
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Clause clause, Entity entity) {
        String asking = entity.type() == Type.PERSON ? "who" : "which organisation";
        return new Wording(clause)
                .askForSubject(asking, List.of())
                .flatMap(stem -> Draft.by(id(), family(), passage.brief(), sentence)
                        .exercising(Skill.DETAIL, Bloom.REMEMBER)
                        .explaining("The subject of the sentence in %s is the answer: %s."
                                .formatted(sentence.mark(), clause.text(clause.subject())))
                        .choice(
                                stem,
                                entity.type() == Type.PERSON ? Answers.PERSON : Answers.NAME,
                                Reasons.key(name(clause, entity), sentence),
                                new Distractors(passage).names(entity, sentence, stem)));
    }

    /** An organisation as this sentence calls it, a person by the fullest name. */
    private static String name(Clause clause, Entity entity) {
        return entity.type() == Type.PERSON
                ? entity.name()
                : clause.sentence()
                        .mentionAt(clause.subject().head())
                        .map(Mention::text)
                        .orElse(entity.name());
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "Angela Merkel opened the conference in Berlin. Emmanuel Macron arrived late. Boris Johnson gave the"
                        + " longest speech. Mario Draghi left early.",
                "Who opened the conference in Berlin?",
                "Angela Merkel"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "She opened the conference in Berlin.", "Angela Merkel and Emmanuel Macron opened the conference.");
    }
}

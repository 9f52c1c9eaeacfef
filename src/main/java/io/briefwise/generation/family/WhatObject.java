package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Phrases;
import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Phrase;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "The agreement gives Pakistan a bargaining chip" becomes "What does the agreement give Pakistan?". */
final class WhatObject implements Rule {

    /** Verbs that say little: what one has or makes is no question. */
    private static final Set<String> LIGHT = Set.of(
            "have", "be", "make", "take", "do", "get", "remain", "become", "include", "mean", "play", "say", "go");

    /** A stem with fewer words besides its subject fits half the text. */
    private static final int LEAST = 2;

    @Override
    public String id() {
        return "what-object";
    }

    @Override
    public Family family() {
        return Family.WHAT;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            for (Clause clause : sentence.trusted()) {
                if (!clause.subjectPoints()
                        && !reports(clause)
                        && !LIGHT.contains(clause.main().lemma())
                        && !clause.verbs().negative()) {
                    clause.acted()
                            .filter(object -> object.first() > clause.verbs().main() && !goesOn(clause, object))
                            .filter(object -> Phrases.isAnswer(sentence.analysis(), object))
                            .flatMap(object -> ask(passage, sentence, clause, object))
                            .ifPresent(candidates::add);
                }
            }
        }
        return candidates;
    }

    private static boolean reports(Clause clause) {
        return Set.of("suggest", "tell", "show", "believe", "argue", "claim", "report")
                .contains(clause.main().lemma());
    }

    /** "interest to participate in …": without what follows the object means little, and the rest hangs in the air. */
    private static boolean goesOn(Clause clause, Phrase object) {
        return object.last() < clause.last()
                && clause.sentence().token(object.last() + 1).tag().matches("TO|VB.*|W.*|,");
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Clause clause, Phrase object) {
        String key = clause.text(object);
        return new Wording(clause)
                .askFor("what", object, List.of())
                .filter(stem -> Vocabulary.stems(stem).size()
                        >= LEAST
                                + Vocabulary.stems(clause.text(clause.subject()))
                                        .size())
                .flatMap(stem -> Draft.by(id(), family(), passage.brief(), sentence)
                        .exercising(Skill.DETAIL, Bloom.REMEMBER)
                        .confident(0.6)
                        .explaining("%s names what is asked for: %s.".formatted(sentence.mark(), key))
                        .choice(
                                stem,
                                Answers.PHRASE,
                                Reasons.key(key, sentence),
                                new Phrases(passage).besides(object, sentence, stem)));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "The agreement gives Pakistan a bargaining chip. The mayor opened a new bridge. The school needs a larger"
                        + " library. The workers asked for a better salary. The committee wrote an annual report.",
                "What does the agreement give Pakistan?",
                "A bargaining chip"));
    }

    @Override
    public List<String> silentOn() {
        return List.of("It gives Pakistan a bargaining chip.", "The agreement has a bargaining chip.");
    }
}

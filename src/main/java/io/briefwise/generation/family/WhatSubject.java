package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Phrases;
import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.People;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.language.Token;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Fossil fuels have given the state its income" becomes "What has given …?"; only for things, not for people. */
final class WhatSubject implements Rule {

    /** With an object the parse of these is often wrong: "suggested 1,000 metres of glass had been broken". */
    private static final Set<String> SAYING = Set.of("suggest", "say", "believe", "report", "show", "claim", "mean");

    private static final int LEAST = 4;

    @Override
    public String id() {
        return "what-subject";
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
                if (isThing(clause) && Phrases.isAnswer(sentence.analysis(), clause.subject())) {
                    ask(passage, sentence, clause).ifPresent(candidates::add);
                }
            }
        }
        return candidates;
    }

    private static boolean isThing(Clause clause) {
        return clause.subjectHead().isNoun()
                && !People.isOne(clause.subjectHead())
                && (!SAYING.contains(clause.main().lemma()) || clause.acted().isEmpty())
                // "what is a strong unit?" asks for a definition
                && !clause.main().isNoun()
                && agrees(clause);
    }

    /** "What" takes a verb in the singular: "what are" would ask for something else. */
    private static boolean agrees(Clause clause) {
        Token finite = clause.sentence().token(clause.verbs().finite());
        return finite.tag().equals("VBZ")
                || finite.tag().equals("MD")
                || finite.tag().equals("VBD") && !finite.text().equals("were");
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Clause clause) {
        String key = new Wording(clause).inside(clause.subject());
        return new Wording(clause)
                .askForSubject("what", List.of())
                .filter(stem -> Vocabulary.stems(stem).size() >= LEAST)
                .flatMap(stem -> Draft.by(id(), family(), passage.brief(), sentence)
                        .exercising(Skill.DETAIL, Bloom.REMEMBER)
                        .confident(0.65)
                        .explaining("%s names what is asked for: %s.".formatted(sentence.mark(), key))
                        .choice(
                                stem,
                                Answers.PHRASE,
                                Reasons.key(key, sentence),
                                new Phrases(passage).besides(clause.subject(), sentence, stem)));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "A severe drought destroyed most of the harvest in Kenya. The mayor opened a new bridge. The school needs a"
                        + " larger library. The committee wrote an annual report.",
                "What destroyed most of the harvest in Kenya?",
                "A severe drought"));
    }

    @Override
    public List<String> silentOn() {
        return List.of("An angry farmer destroyed most of the harvest in Kenya.", "It destroyed the harvest in Kenya.");
    }
}

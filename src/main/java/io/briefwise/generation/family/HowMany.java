package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Figures;
import io.briefwise.generation.candidate.Statement;
import io.briefwise.generation.claim.Proposition;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "The software flagged 83% of test consignments" becomes "What percentage of test consignments did the software flag?". */
final class HowMany implements Rule {

    @Override
    public String id() {
        return "how-many-figure";
    }

    @Override
    public Family family() {
        return Family.HOW_MANY;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            candidates.addAll(on(passage, sentence));
        }
        return candidates;
    }

    /** Whether it has a question on a sentence, so that another rule need not ask for the same figure. */
    static boolean asksOn(Passage passage, TextSentence sentence) {
        return !new HowMany().on(passage, sentence).isEmpty();
    }

    private List<Candidate> on(Passage passage, TextSentence sentence) {
        List<Candidate> candidates = new ArrayList<>();
        for (Clause clause : sentence.trusted()) {
            if (isAsked(passage, clause)) {
                sentence.mentions().stream()
                        .filter(mention -> clause.first() <= mention.first() && mention.last() <= clause.last())
                        .flatMap(mention -> ask(passage, sentence, clause, mention).stream())
                        .filter(candidate -> !Statement.leansOnItsTime(candidate.stem())
                                && !candidate.stem().matches(".*, (and|but|or) .*"))
                        .limit(1)
                        .forEach(candidates::add);
            }
        }
        return candidates;
    }

    private static boolean isAsked(Passage passage, Clause clause) {
        boolean standing = switch (clause.standing()) {
            case MAIN, COORDINATE -> true;
            case ADVERBIAL -> clause.connective().matches("whereas|while|although|though|but");
            case RELATIVE, COMPLEMENT -> false;
        };
        return standing
                && !clause.looksBack()
                && !clause.advises()
                && !clause.verbs().negative()
                && clause.source() == null
                && Proposition.of(clause, passage).isPresent();
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Clause clause, Mention mention) {
        return FigureSlot.in(clause, mention)
                .flatMap(slot -> new Figures(passage)
                        .around(slot.figure(), mention.text(), slot.stem(), sentence)
                        .map(options -> Draft.by(id(), family(), passage.brief(), sentence)
                                .exercising(Skill.QUANTITY, Bloom.REMEMBER)
                                .explaining("%s gives the figure: %s.".formatted(sentence.mark(), mention.text()))
                                .ordered(slot.stem(), Answers.NUMBER, options)));
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example("Poland has 23 national parks.", "How many national parks does Poland have?", "23"),
                new Example(
                        "Lunches in the schools of Bergen rose by 19% in 2019.",
                        "By what percentage did lunches in the schools of Bergen rise in 2019?", "19%"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Poland has more than 23 national parks.",
                "The two countries signed it.",
                "It has 23 parks.",
                "Norway has three reasons to object to the plan.",
                "The ministry should hire 40 new inspectors.");
    }
}

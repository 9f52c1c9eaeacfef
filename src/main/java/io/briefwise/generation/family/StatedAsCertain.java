package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.claim.Doubt;
import io.briefwise.generation.claim.Interpretive;
import io.briefwise.generation.claim.Quotation;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The other end of the scale of certainty: a claim that could be made with reserve, a judgement, an explanation or a
 * prediction, and that the author makes without any. Two in a
 * section are enough to keep "certain" among the answers that occur.
 */
final class StatedAsCertain implements Rule {

    private static final int MOST = 2;

    @Override
    public String id() {
        return "certainty-unreserved";
    }

    @Override
    public Family family() {
        return Family.CERTAINTY;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (int section = 0; section < passage.brief().sections().size(); section++) {
            passage.ofSection(section).stream()
                    .flatMap(sentence -> sentence.trusted().stream()
                            .filter(clause -> isUnreserved(passage, sentence, clause))
                            .flatMap(clause -> ask(passage, sentence, clause).stream()))
                    .limit(MOST)
                    .forEach(candidates::add);
        }
        return candidates;
    }

    private static boolean isUnreserved(Passage passage, TextSentence sentence, Clause clause) {
        String tag = clause.sentence().token(clause.verbs().finite()).tag();
        return clause.standing() == Standing.MAIN
                && clause.hedges().isEmpty()
                && (tag.equals("VBZ")
                        || tag.equals("VBP")
                        || clause.sentence()
                                .token(clause.verbs().finite())
                                .text()
                                .equals("will"))
                && !clause.verbs().negative()
                && sentence.mentions().stream()
                        .allMatch(mention -> mention.type().isName())
                && !Doubt.in(sentence.text())
                && Interpretive.is(clause)
                && !Quotation.goesOn(passage, sentence);
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Clause clause) {
        return Quotation.of(passage, sentence, clause)
                .filter(
                        quotation -> !Doubt.in(quotation.words())
                                && !quotation
                                        .words()
                                        .matches(
                                                "(?i).*\\b(although|though|but|while|whereas|name|word|term|now|next (?:year|month|week)|difficult|hard|easy|tempting|worth|look|looks)\\b.*"))
                .map(quotation -> Draft.by(id(), family(), passage.brief(), sentence)
                        .exercising(Skill.CERTAINTY, Bloom.ANALYSE)
                        .explaining("No word in the sentence of %s limits the claim: no “may”, no “likely”."
                                .formatted(sentence.mark()))
                        .scale(
                                CertaintyScale.asking(quotation),
                                CertaintyScale.certain("%s makes the claim without a word such as “may” or “likely”"
                                        .formatted(sentence.mark()))));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "Moscow remains deeply suspicious about American policies in Central Asia.",
                "How sure is the author of what is said in “Moscow remains deeply suspicious about American policies"
                        + " in Central Asia” (¶1)?",
                "Entirely sure: the claim is made without reserve"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Moscow may remain deeply suspicious about American policies in Central Asia.",
                "Moscow lies on a river in the west of Russia.",
                "Officials say that Moscow remains deeply suspicious about American policies in Central Asia.");
    }
}

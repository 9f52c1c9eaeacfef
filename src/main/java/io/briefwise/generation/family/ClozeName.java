package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Distractors;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Gap;
import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Entity;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.language.Mention.Type;
import io.briefwise.language.Token;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sentence with a gap where a country stood that is not its subject and is not one of several. */
final class ClozeName implements Rule {

    @Override
    public String id() {
        return "cloze-name";
    }

    @Override
    public Family family() {
        return Family.CLOZE;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            for (Clause clause : sentence.trusted()) {
                if (clause.standing() == Standing.MAIN && !clause.subjectPoints()) {
                    sentence.mentions().stream()
                            .filter(mention -> isGap(sentence, clause, mention))
                            .findFirst()
                            .flatMap(mention -> ask(passage, sentence, mention))
                            .ifPresent(candidates::add);
                }
            }
        }
        return candidates;
    }

    private static boolean isGap(TextSentence sentence, Clause clause, Mention mention) {
        long times = sentence.mentions().stream()
                .filter(other -> mention.normal() != null && mention.normal().equals(other.normal()))
                .count();
        return mention.type() == Type.COUNTRY
                && mention.first() > clause.verbs().main()
                && mention.last() <= clause.last()
                && times == 1
                // "US policies" would leave "the United States policies"
                && sentence.analysis()
                        .arrowTo(mention.last())
                        .filter(arrow -> arrow.is("compound"))
                        .isEmpty()
                && !isListed(sentence, mention);
    }

    /** "India and Pakistan", "Russia-China": either could stand for the other. */
    private static boolean isListed(TextSentence sentence, Mention mention) {
        List<Token> tokens = sentence.analysis().tokens();
        Token before = tokens.get(mention.first() - 1);
        Token after = tokens.get(Math.min(tokens.size() - 1, mention.last() + 1));
        return List.of("and", "or", ",", "-", "both").contains(before.text())
                || List.of("and", "or", ",", "-", "/").contains(after.text());
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Mention mention) {
        Entity country = passage.entities().named(mention).orElseThrow();
        String stem = Gap.in(sentence, mention.first(), mention.last());
        boolean article = stem.contains("the _____");
        return Draft.by(id(), family(), passage.brief(), sentence)
                .exercising(Skill.LITERAL_MEANING, Bloom.UNDERSTAND)
                .confident(0.66)
                .explaining("The sentence stands in %s.".formatted(sentence.mark()))
                .cloze(
                        article ? stem.replace("the _____", "_____") : stem,
                        Answers.COUNTRY,
                        Reasons.key(Distractors.named(country), sentence),
                        new Distractors(passage).names(country, sentence, stem));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "Smugglers carried the skins over the mountains into China. Nepal counted its tigers. India has the most"
                        + " of them. Bangladesh has very few.",
                "Smugglers carried the skins over the mountains into _____.",
                "China"));
    }

    @Override
    public List<String> silentOn() {
        return List.of("Smugglers carried the skins into China and India.", "China lies in Asia.");
    }
}

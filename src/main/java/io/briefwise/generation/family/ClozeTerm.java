package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Gap;
import io.briefwise.generation.candidate.Terms;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A sentence with a gap where its most telling noun stood. */
final class ClozeTerm implements Rule {

    @Override
    public String id() {
        return "cloze-term";
    }

    @Override
    public Family family() {
        return Family.CLOZE;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            sentence.trusted().stream()
                    .filter(clause -> clause.standing() == Standing.MAIN && !clause.subjectPoints())
                    .findFirst()
                    .flatMap(clause -> ask(passage, sentence, clause))
                    .ifPresent(candidates::add);
        }
        return candidates;
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Clause clause) {
        Terms terms = new Terms(passage);
        return IntStream.rangeClosed(clause.first(), clause.last())
                .filter(index -> terms.isTerm(sentence, index))
                .boxed()
                .max(Comparator.comparingInt(
                        index -> sentence.analysis().token(index).text().length()))
                .flatMap(noun -> Draft.by(id(), family(), passage.brief(), sentence)
                        .exercising(Skill.LITERAL_MEANING, Bloom.UNDERSTAND)
                        .confident(0.62)
                        .explaining("The sentence stands in %s.".formatted(sentence.mark()))
                        .cloze(
                                Gap.in(sentence, noun, noun),
                                Answers.TERM,
                                terms.key(sentence, noun),
                                terms.besides(sentence, noun)));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "The minister praised the determination of the villagers after the flood. The mayor feared a confrontation. The"
                        + " workers formed a federation. The council published a declaration. Engineers checked the"
                        + " foundation of the bridge.",
                "The minister praised the _____ of the villagers after the flood.",
                "determination"));
    }

    @Override
    public List<String> silentOn() {
        return List.of("She praised the determination of the villagers.", "The villagers slept.");
    }
}

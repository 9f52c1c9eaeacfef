package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.claim.Proposition;
import io.briefwise.generation.claim.Sources;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Phrase;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Entity;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Officials have asserted that only weapons will be supplied": whose view it is, among the sources of the text. */
final class WhoseView implements Rule {

    private static final String AUTHOR = "The author of the text";

    @Override
    public String id() {
        return "attribution-reported";
    }

    @Override
    public Family family() {
        return Family.ATTRIBUTION;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            for (Clause clause : sentence.trusted()) {
                Phrase source = clause.source();
                if (source != null && clause.standing() == Standing.COMPLEMENT) {
                    Sources.named(passage, sentence, source)
                            .flatMap(holder -> ask(passage, sentence, clause, holder))
                            .ifPresent(candidates::add);
                }
            }
        }
        return candidates;
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Clause clause, String holder) {
        return Proposition.of(clause).filter(words -> !names(words, holder)).flatMap(words -> {
            Option key = new Option(
                    Wording.option(holder),
                    Role.KEY,
                    "Right: %s reports it as theirs: “%s”."
                            .formatted(sentence.mark(), Reasons.excerpt(sentence.text(), words)));
            return Draft.by(id(), family(), passage.brief(), sentence)
                    .exercising(Skill.ATTRIBUTION, Bloom.ANALYSE)
                    .explaining("%s hands the statement to a source: %s.".formatted(sentence.mark(), holder))
                    .choice(
                            "Who says, in the text, that %s?".formatted(words),
                            Answers.NAME,
                            key,
                            others(passage, sentence, holder, words));
        });
    }

    /** Others whom the text reports, then other persons whom it names, and the author, who only passes on. */
    private static List<Option> others(Passage passage, TextSentence sentence, String holder, String words) {
        List<String> names = new ArrayList<>(Sources.all(passage));
        passage.entities().of(Mention.Type.PERSON).stream()
                .map(Entity::name)
                .filter(name -> name.contains(" ") && !names.contains(name))
                .forEach(names::add);
        List<Option> others = new ArrayList<>();
        for (String name : names) {
            boolean apart = !names(name, holder)
                    && !names(holder, name)
                    && !names(words, name)
                    && others.stream().noneMatch(other -> names(other.text(), name) || names(name, other.text()));
            if (apart && others.size() < Draft.DISTRACTORS - 1) {
                others.add(new Option(
                        Wording.option(name),
                        Role.OTHER_SPAN,
                        "Wrong: %s gives these words to %s, not to %s.".formatted(sentence.mark(), holder, name)));
            }
        }
        others.add(new Option(
                AUTHOR,
                Role.MISREAD,
                "Wrong: the author only passes on in %s what is said by %s.".formatted(sentence.mark(), holder)));
        return others;
    }

    private static boolean names(String words, String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return words.contains(last);
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "Defence officials said that only weapons for other operations will be supplied. Anna Brown said that the"
                        + " sale was wrong. Peter Smith said that the price was low.",
                "Who says, in the text, that only weapons for other operations will be supplied?",
                "Defence officials"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "He said that the sale was wrong. Anna Brown left. Peter Smith stayed.",
                "Only weapons for other operations will be supplied.");
    }
}

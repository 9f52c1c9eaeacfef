package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.claim.Reported;
import io.briefwise.generation.claim.Sources;
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
        return Reported.in(passage).stream()
                .filter(reported -> !names(reported.words(), reported.holder()))
                .flatMap(reported -> ask(passage, reported).stream())
                .toList();
    }

    private Optional<Candidate> ask(Passage passage, Reported reported) {
        TextSentence sentence = reported.sentence();
        Option key = new Option(
                Wording.option(reported.holder()),
                Role.KEY,
                "Right: %s reports it as theirs: “%s”."
                        .formatted(sentence.mark(), Reasons.excerpt(sentence.text(), reported.words())));
        return Draft.by(id(), family(), passage.brief(), sentence)
                .exercising(Skill.ATTRIBUTION, Bloom.ANALYSE)
                .explaining("%s hands the statement to a source: %s.".formatted(sentence.mark(), reported.holder()))
                .choice(
                        "Which source does the text give for the statement that %s?".formatted(reported.words()),
                        Answers.NAME,
                        key,
                        others(passage, sentence, reported.holder(), reported.words()));
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
                "Which source does the text give for the statement that only weapons for other operations will be supplied?",
                "Defence officials"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "He said that the sale was wrong. Anna Brown left. Peter Smith stayed.",
                "Only weapons for other operations will be supplied.");
    }
}

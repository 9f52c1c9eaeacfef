package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Distractors;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.passage.Entity;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.people.Cast;
import io.briefwise.generation.people.Person;
import io.briefwise.language.Mention;
import io.briefwise.language.Mention.Type;
import io.briefwise.language.Sentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** "President Putin has supported the candidature" becomes "Who has supported the candidature?". */
final class WhoActs implements Rule {

    /** What somebody does for a living or has done for good. */
    private static final Set<String> DOES = Set.of(
            "run",
            "head",
            "lead",
            "chair",
            "direct",
            "edit",
            "found",
            "manage",
            "coordinate",
            "oversee",
            "teach",
            "advise",
            "represent",
            "supervise",
            "own",
            "study",
            "design",
            "write",
            "invent",
            "organise",
            "organize",
            "work");

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
        Set<String> persons =
                Cast.of(passage).persons().stream().map(Person::name).collect(Collectors.toSet());
        for (TextSentence sentence : passage.sentences()) {
            for (Mention mention : sentence.mentions()) {
                if (mention.type() == Type.PERSON) {
                    passage.entities()
                            .named(mention)
                            .filter(person -> persons.contains(person.name()))
                            .flatMap(person -> ask(passage, sentence, mention, person, persons))
                            .ifPresent(candidates::add);
                }
            }
        }
        return candidates;
    }

    private Optional<Candidate> ask(
            Passage passage, TextSentence sentence, Mention mention, Entity person, Set<String> persons) {
        return SubjectNamed.ask(passage, sentence, mention, "Who")
                .or(() -> described(sentence, mention))
                .flatMap(stem -> Draft.by(id(), family(), passage.brief(), sentence)
                        .exercising(Skill.DETAIL, Bloom.REMEMBER)
                        .explaining("%s says so of %s.".formatted(sentence.mark(), person.name()))
                        .choice(
                                stem,
                                Answers.PERSON,
                                Reasons.key(person.name(), mention.text(), sentence),
                                new Distractors(passage)
                                        .names(person, sentence, stem).stream()
                                                .filter(option -> persons.contains(option.text()))
                                                .toList()));
    }

    /** "Giulia Ferrante, who runs a pressure group in Bologna, …": what the relative clause says of her. */
    private static Optional<String> described(TextSentence sentence, Mention mention) {
        Sentence analysis = sentence.analysis();
        int who = mention.last() + 2;
        if (who + 2 >= analysis.tokens().size()
                || !analysis.token(who - 1).text().equals(",")
                || !analysis.token(who).text().equals("who")
                || !DOES.contains(analysis.token(who + 1).lemma())
                || !analysis.token(who + 1).tag().matches("VBD|VBZ")) {
            return Optional.empty();
        }
        int last = who + 1;
        while (last + 1 < analysis.tokens().size()
                && !analysis.token(last + 1).tag().matches("[,.:]|''|``")) {
            last++;
        }
        String words = analysis.text(who + 1, last);
        return words.matches("(?i).*\\b(it|its|he|she|his|her|they|their|this|that|these|there)\\b.*")
                        || words.split(" ").length < 3
                        || words.split(" ").length > 20
                ? Optional.empty()
                : Optional.of("Who " + words + "?");
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "Angela Merkel opened the conference of ministers in Berlin. Emmanuel Macron arrived late. Boris Johnson gave"
                        + " the longest speech. Mario Draghi left early.",
                "Who opened the conference of ministers in Berlin?",
                "Angela Merkel"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "She opened the conference in Berlin.", "Angela Merkel and Emmanuel Macron opened the conference.");
    }
}

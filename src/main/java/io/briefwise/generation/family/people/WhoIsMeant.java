package io.briefwise.generation.family.people;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.SpeechVerbs;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.people.Cast;
import io.briefwise.generation.people.Referents;
import io.briefwise.generation.people.Sighting;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "Who is “she” in “she keeps a list of the wells” (¶4)?": whom a pronoun stands for, among persons of one gender. */
final class WhoIsMeant implements Rule {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 18;
    private static final Pattern SECOND = Pattern.compile("(?i).+\\b(he|she|him|himself|herself)\\b.*");

    @Override
    public String id() {
        return "reference-person";
    }

    @Override
    public Family family() {
        return Family.REFERENCE;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        Cast cast = Cast.of(passage);
        Referents referents = new Referents(passage, cast);
        OtherPersons others = new OtherPersons(passage, cast, Set.of());
        List<Candidate> candidates = new ArrayList<>();
        Set<Integer> paragraphs = new HashSet<>();
        for (TextSentence sentence : passage.sentences()) {
            if (sentence.text().contains("“") || paragraphs.contains(sentence.number())) {
                continue;
            }
            sentence.trusted().stream()
                    .filter(clause -> isAsked(clause))
                    .flatMap(clause -> referents
                            .of(sentence, clause.subject().head())
                            .filter(named -> named.sentence().index() < sentence.index())
                            .flatMap(named -> ask(passage, sentence, clause, named, others))
                            .stream())
                    .findFirst()
                    .ifPresent(candidate -> {
                        paragraphs.add(sentence.number());
                        candidates.add(candidate);
                    });
        }
        return candidates;
    }

    private static boolean isAsked(Clause clause) {
        String words = words(clause);
        int length = words.split(" ").length;
        return clause.standing() == Standing.MAIN
                && clause.text(clause.subject()).matches("(?i)he|she")
                && !SpeechVerbs.reports(clause.main())
                && length >= SHORTEST
                && length <= LONGEST
                && !SECOND.matcher(words).matches()
                && clause.sentence().tokens().subList(clause.subject().head() + 1, clause.last() + 1).stream()
                        .noneMatch(token ->
                                SpeechVerbs.reports(token) && token.tag().matches("VBD|VBZ"));
    }

    /** From the pronoun on. */
    private static String words(Clause clause) {
        return clause.sentence().text(clause.subject().first(), clause.last()).replaceAll("[,.;]$", "");
    }

    private Optional<Candidate> ask(
            Passage passage, TextSentence sentence, Clause clause, Sighting named, OtherPersons others) {
        String pronoun = clause.text(clause.subject()).toLowerCase(Locale.ROOT);
        String words = words(clause);
        String quoted = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        String name = named.person().name();
        Option key = new Option(
                name,
                Role.KEY,
                "Right: %s is named before (%s, “%s”), and nobody else whom “%s” might take up comes between."
                        .formatted(
                                name,
                                named.sentence().mark(),
                                Reasons.excerpt(
                                        named.sentence().text(), named.person().surname()),
                                pronoun));
        List<Option> wrong = others.beside(named.person(), sentence, words, true).stream()
                .map(other -> OtherPersons.wrong(
                        other, "; “%s” in %s takes up %s.".formatted(pronoun, sentence.mark(), name)))
                .toList();
        return Draft.by(id(), family(), passage.brief(), sentence)
                .exercising(Skill.REFERENCE, Bloom.UNDERSTAND)
                .explaining("“%s” in %s stands for %s.".formatted(pronoun, sentence.mark(), name))
                .restingOn(sentence.span())
                .restingOn(named.sentence().span())
                .choice(
                        "Who is “%s” in “%s” (%s)?".formatted(pronoun, quoted, sentence.mark()),
                        Answers.PERSON,
                        key,
                        wrong);
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "Anna Brown bought a field by the river. In spring she planted four hundred apple trees there. Mary Jones left"
                        + " the town. Laura Miller came back. Susan Young stayed at home.",
                "Who is “she” in “she planted four hundred apple trees there” (¶1)?",
                "Anna Brown"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Mary Jones met Anna Brown. Laura Miller came back. Susan Young stayed. She planted four hundred apple trees.",
                "Anna Brown bought a field. Then a neighbour came. She planted four hundred apple trees there. Mary Jones left."
                        + " Laura Miller came back. Susan Young stayed.");
    }
}

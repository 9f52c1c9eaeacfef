package io.briefwise.generation.family.people;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.people.Cast;
import io.briefwise.generation.people.Person;
import io.briefwise.generation.people.Sighting;
import io.briefwise.generation.people.Speech;
import io.briefwise.generation.people.Speeches;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks who says something, among the persons of the text. */
final class Speaking {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 24;
    /** Words that say something: "she may have done so" has none. */
    private static final int TELLS = 2;

    private static final Set<String> LIGHT = Set.of(
            "be", "have", "do", "so", "not", "n’t", "get", "go", "thing", "too", "very", "now", "then", "there",
            "here");
    /** Words that tell whether a woman or a man speaks. */
    private static final Pattern TELLING = Pattern.compile("(?is).*\\b(he|she|him|his|hers?|himself|herself)\\b.*");

    private static final Pattern SEVERAL = Pattern.compile("(?s).*\\p{L}[.?!] \\p{Lu}.*");
    private static final Pattern BROKEN =
            Pattern.compile("(?is).*\\b(because|that|and|but|or|of|the|a|an|to|in|if|is|was)");
    /** What may be the author's word on what is said. */
    private static final Pattern ASIDE =
            Pattern.compile("(?is).*(?:, (?:an?|which|who|though|although|something|despite)| but)\\b.*");
    /** Openings of half a sentence. */
    private static final Pattern HALF = Pattern.compile(
            "(?i)(according to|so (?:is|are|was|were|do|does|did|has|have)|nor|if|when|as|because|although|though|while|since|after|before|unless|until|whereas|whether|who|which|that|of"
                    + "|besides|instead|asked|to)\\b.*");

    private static final Pattern FINITE = Pattern.compile("VBD|VBZ|VBP|MD");

    private final String rule;
    private final Passage passage;
    private final List<Speech> speeches;
    private final OtherPersons others;

    Speaking(String rule, Passage passage) {
        Cast cast = Cast.of(passage);
        this.rule = rule;
        this.passage = passage;
        this.speeches = Speeches.in(passage, cast);
        this.others = new OtherPersons(
                passage, cast, speeches.stream().map(Speech::speaker).collect(Collectors.toSet()));
    }

    /** One question on each speech that can be asked about, put as the function has it; it gives none for other forms. */
    List<Candidate> ask(Function<Speech, Optional<String>> stem) {
        return speeches.stream()
                .filter(speech -> isFit(speech))
                .flatMap(speech -> stem.apply(speech).flatMap(asked -> ask(speech, asked)).stream())
                .toList();
    }

    private boolean isFit(Speech speech) {
        String words = speech.words();
        int length = words.split("\\s+").length;
        boolean verb =
                tokens(speech).anyMatch(token -> FINITE.matcher(token.tag()).matches());
        long telling = tokens(speech)
                .filter(token -> token.isContent() && !LIGHT.contains(token.lemma()))
                .count();
        return length >= SHORTEST
                && length <= LONGEST
                && verb
                && telling >= TELLS
                && !SEVERAL.matcher(words).matches()
                && !(speech.form() == Speech.Form.STATED
                        && TELLING.matcher(words).matches())
                && !BROKEN.matcher(words).matches()
                && (speech.form() == Speech.Form.QUOTED || !ASIDE.matcher(words).matches())
                && !HALF.matcher(words).matches()
                && !speech.speaker().isNamedIn(words);
    }

    private static Stream<Token> tokens(Speech speech) {
        Sentence analysis = speech.sentence().analysis();
        int start = analysis.start() + speech.sentence().text().indexOf(speech.words());
        int end = start + speech.words().length();
        return analysis.tokens().stream().filter(token -> start <= token.start() && token.end() <= end);
    }

    private Optional<Candidate> ask(Speech speech, String stem) {
        Person speaker = speech.speaker();
        String mark = speech.sentence().mark();
        List<Option> wrong =
                others
                        .beside(
                                speaker,
                                speech.sentence(),
                                speech.words(),
                                TELLING.matcher(speech.words()).matches())
                        .stream()
                        .map(other -> OtherPersons.wrong(
                                other,
                                ", but the words asked about, in %s, are given to %s.".formatted(mark, speaker.name())))
                        .toList();
        Draft draft = Draft.by(rule, Family.ATTRIBUTION, passage.brief(), speech.sentence())
                .exercising(Skill.ATTRIBUTION, Bloom.UNDERSTAND)
                .explaining("%s hands these words to %s.".formatted(mark, speaker.name()))
                .restingOn(speech.sentence().span());
        Sighting naming = speech.naming();
        if (naming != null) {
            draft = draft.restingOn(naming.sentence().span());
        }
        return draft.choice(stem, Answers.PERSON, key(speech), wrong);
    }

    private static Option key(Speech speech) {
        String name = speech.speaker().name();
        Sighting naming = speech.naming();
        String words = Reasons.excerpt(speech.sentence().text(), speech.words());
        String why = naming == null
                ? "Right: %s gives these words to %s: “%s”."
                        .formatted(speech.sentence().mark(), name, words)
                : "Right: “%s” (%s) is said by %s, who is named before: “%s”."
                        .formatted(
                                words,
                                speech.sentence().mark(),
                                name,
                                Reasons.excerpt(
                                        naming.sentence().text(),
                                        naming.person().surname()));
        return new Option(name, Role.KEY, why);
    }
}

package io.briefwise.generation.family.marking;

import io.briefwise.generation.claim.Voice;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.family.marking.Cue.Strength;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.question.Bloom;
import io.briefwise.question.Skill;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that a sentence does in its paragraph and that it can be sought by.
 *
 * @param id its stable name
 * @param skill what finding it exercises
 * @param bloom the level of finding it
 * @param needs what the sentence must have besides a cue: {@code own} words of the author, a main clause that {@code
 *X
 * @param shuns what no other sentence of the paragraph may have besides weak cues: a mention of a type, a tag of a word,
 *     or an infinitive of {@code purpose}
 * @param described what the sentence does, to follow "the sentence that"
 * @param does the same in short, to follow "this sentence"
 * @param lacks what to say of a sentence that does not do it
 * @param cues the words that show it
 */
record Sought(
        String id,
        Skill skill,
        Bloom bloom,
        Set<String> needs,
        Set<String> shuns,
        String described,
        String does,
        String lacks,
        List<Cue> cues) {

    private static final String MOVES = "moves";

    Sought {
        needs = Set.copyOf(needs);
        shuns = Set.copyOf(shuns);
        cues = List.copyOf(cues);
    }

    /** The words by which a sentence is what is sought. */
    Optional<String> shown(Passage passage, TextSentence sentence) {
        return Voice.isQuoted(passage, sentence)
                        || !needs.stream().allMatch(need -> meets(need, passage, sentence))
                        || found(Strength.BAR, sentence).findAny().isPresent()
                ? Optional.empty()
                : found(Strength.STRONG, sentence)
                        .filter(cue -> reach().covers(sentence.analysis(), cue.at()))
                        .filter(cue -> !needs.contains(MOVES) || moves(sentence, cue))
                        .map(Cue.Found::words)
                        .findFirst();
    }

    /** Whether a sentence might be taken for what is sought. */
    boolean mightBe(TextSentence sentence) {
        return Stream.of(Strength.STRONG, Strength.WEAK)
                        .flatMap(strength -> found(strength, sentence))
                        .findAny()
                        .isPresent()
                || shuns.stream().anyMatch(trait -> has(trait, sentence));
    }

    private Reach reach() {
        return Arrays.stream(Reach.values())
                .filter(reach -> needs.contains(reach.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(Reach.ANY);
    }

    private static boolean moves(TextSentence sentence, Cue.Found cue) {
        return Reach.tokenAt(sentence.analysis(), cue.at())
                .filter(token -> Movement.is(sentence.analysis(), token))
                .isPresent();
    }

    private Stream<Cue.Found> found(Strength strength, TextSentence sentence) {
        return cues.stream().filter(cue -> cue.strength() == strength).flatMap(cue -> cue.in(sentence.text()));
    }

    private static boolean meets(String need, Passage passage, TextSentence sentence) {
        return switch (need) {
            case "own" -> sentence.clauses().stream().allMatch(clause -> Voice.isAuthors(passage, sentence, clause));
            case "advises" ->
                sentence.clauses().stream()
                        .anyMatch(clause -> clause.advises()
                                && (clause.standing() == Standing.MAIN || clause.standing() == Standing.COORDINATE));
            case "root", "main", "tied", MOVES -> true;
            case "after" -> sentence.analysis().start() > 0;
            default -> has(need, sentence);
        };
    }

    private static boolean has(String trait, TextSentence sentence) {
        if (trait.equals("purpose")) {
            return sentence.analysis().dependencies().stream()
                    .filter(arrow -> arrow.is("advcl"))
                    .flatMap(arrow -> sentence.analysis().arrowsFrom(arrow.dependent()).stream())
                    .anyMatch(arrow ->
                            sentence.analysis().token(arrow.dependent()).tag().equals("TO"));
        }
        return sentence.analysis().tokens().stream()
                        .anyMatch(token -> token.tag().equals(trait))
                || sentence.mentions().stream()
                        .map(Mention::type)
                        .anyMatch(type -> type.name().equals(trait.toUpperCase(Locale.ROOT)));
    }
}

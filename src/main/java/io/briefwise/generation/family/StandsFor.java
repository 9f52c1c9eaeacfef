package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Expansions;
import io.briefwise.generation.passage.Abbreviation;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "the National Harbour Agency (NHA)" becomes "What does the abbreviation NHA stand for?". In the wrong answers the one, the other or
 * both of two words are exchanged, so that all fit the letters and no answer is nearer to the others than the key.
 */
final class StandsFor implements Rule {

    private static final int OF_A_TEXT = 2;

    /** What many readers know without the text. */
    private static final Set<String> KNOWN = Set.of(
            "WHO", "FDA", "NATO", "IMF", "WTO", "OECD", "UNESCO", "UNICEF", "NASA", "FBI", "CIA", "BBC", "GDP", "DNA",
            "USA", "EPA", "IPCC", "IMO", "ILO", "FAO", "UNHCR", "IAEA", "OPEC", "ASEAN", "NHS", "CDC", "ESA", "IEA",
            "NOAA", "UNEP", "UNDP", "EU", "UN", "US", "UK", "AI", "IT", "CEO", "PC", "TV");

    @Override
    public String id() {
        return "abbreviation-stands-for";
    }

    @Override
    public Family family() {
        return Family.DEFINITION;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        return Abbreviation.in(passage).stream()
                .flatMap(abbreviation -> ask(passage, abbreviation).stream())
                .limit(OF_A_TEXT)
                .toList();
    }

    private Optional<Candidate> ask(Passage passage, Abbreviation abbreviation) {
        List<Integer> places = IntStream.range(0, abbreviation.words().size())
                .filter(place -> other(passage, abbreviation, place).isPresent())
                .boxed()
                // a word that the text is about would give the key away
                .sorted(Comparator.comparingInt(place ->
                        passage.vocabulary().frequency(abbreviation.words().get(place))))
                .limit(2)
                .toList();
        if (places.size() < 2 || KNOWN.contains(abbreviation.letters())) {
            return Optional.empty();
        }
        int one = places.getFirst();
        int two = places.getLast();
        String first = other(passage, abbreviation, one).orElseThrow();
        String second = other(passage, abbreviation, two).orElseThrow();
        List<Option> wrong = List.of(
                wrong(abbreviation.exchanging(one, first), abbreviation),
                wrong(abbreviation.exchanging(two, second), abbreviation),
                wrong(abbreviation.exchanging(one, first).exchanging(two, second), abbreviation));
        TextSentence sentence = abbreviation.sentence();
        return Draft.by(id(), family(), passage.brief(), sentence)
                .exercising(Skill.DETAIL, Bloom.REMEMBER)
                .explaining("%s puts the letters after the name: %s (%s)."
                        .formatted(sentence.mark(), abbreviation.name(), abbreviation.letters()))
                .choice(
                        "What does the abbreviation %s stand for in the text?".formatted(abbreviation.letters()),
                        Answers.NAME,
                        new Option(
                                abbreviation.name(),
                                Role.KEY,
                                "Right: %s has “%s (%s)”."
                                        .formatted(sentence.mark(), abbreviation.name(), abbreviation.letters())),
                        wrong);
    }

    private static Optional<String> other(Passage passage, Abbreviation abbreviation, int place) {
        List<String> others =
                new ArrayList<>(Expansions.insteadOf(abbreviation.words().get(place)));
        others.removeIf(abbreviation.words()::contains);
        others.removeIf(word -> passage.sentences().stream()
                .anyMatch(sentence -> sentence.text().contains(word)));
        int length = abbreviation.words().get(place).length();
        return others.stream().min(Comparator.comparingInt(word -> Math.abs(word.length() - length)));
    }

    private static Option wrong(Abbreviation other, Abbreviation right) {
        return new Option(
                other.name(),
                Role.MISREAD,
                "Wrong: the letters would fit, but %s spells them out as “%s”."
                        .formatted(right.sentence().mark(), right.name()));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "The report was written for the National Harbour Agency (NHA) in Bergen.",
                "What does the abbreviation NHA stand for in the text?",
                "National Harbour Agency"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "The Austrian Federal Railways (ÖBB) bought the carriages.",
                "The compound trichloroanisole (TCA) has a musty smell.",
                "The plan was drawn up by the NHA.",
                "The plan was drawn up by the World Health Organization (WHO).");
    }
}

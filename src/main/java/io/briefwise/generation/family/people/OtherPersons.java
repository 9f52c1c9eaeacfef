package io.briefwise.generation.family.people;

import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.people.Cast;
import io.briefwise.generation.people.Person;
import io.briefwise.generation.people.Sighting;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Persons of a text to be mistaken for one of them: those who speak in it before those who do not, the nearest first, and
 * with names about as long.
 */
final class OtherPersons {

    private static final double LONGEST_KEY = 1.25;
    private static final int SHORT_KEY = 14;

    /** Where a pronoun tells the gender, so many others of it at least. */
    private static final int FITTING = 2;

    private final Passage passage;
    private final Cast cast;
    private final Set<Person> speakers;

    OtherPersons(Passage passage, Cast cast, Set<Person> speakers) {
        this.passage = passage;
        this.cast = cast;
        this.speakers = Set.copyOf(speakers);
    }

    /**
     * Three beside the person, none named in the words that are asked about; empty where there are fewer.
     *
     * @param sameGender whether the words tell that a woman or a man is meant
     */
    List<Sighting> beside(Person person, TextSentence sentence, String words, boolean sameGender) {
        Comparator<Sighting> alike = Comparator.comparing(
                (Sighting other) -> sameGender && other.person().gender() != person.gender());
        List<Sighting> others = new ArrayList<>(cast.persons().stream()
                .filter(other -> !other.equals(person) && !other.isNamedIn(words))
                .map(other -> nearest(other, sentence))
                .flatMap(List::stream)
                .sorted(alike.thenComparing(other -> !speakers.contains(other.person()))
                        .thenComparing(other -> Math.abs(other.sentence().index() - sentence.index())))
                .toList());
        long fitting = others.stream()
                .filter(other -> other.person().gender() == person.gender())
                .count();
        if (others.size() < Draft.DISTRACTORS || sameGender && fitting < FITTING) {
            return List.of();
        }
        List<Sighting> chosen = new ArrayList<>(others.subList(0, Draft.DISTRACTORS));
        List<Sighting> spare = new ArrayList<>(others.subList(Draft.DISTRACTORS, others.size()));
        while (!sameGender && tooShort(chosen, person) && !spare.isEmpty()) {
            Sighting shortest = chosen.stream()
                    .min(Comparator.comparingInt(OtherPersons::length))
                    .orElseThrow();
            Sighting longer = spare.removeFirst();
            if (length(longer) > length(shortest)) {
                chosen.set(chosen.indexOf(shortest), longer);
            }
        }
        return chosen;
    }

    /** One of them as a wrong answer: where the text names the person, and what it does instead. */
    static Option wrong(Sighting other, String instead) {
        String name = other.person().name();
        return new Option(
                name,
                Role.OTHER_SPAN,
                "Wrong: %s comes up in %s (“%s”)%s"
                        .formatted(
                                name,
                                other.sentence().mark(),
                                Reasons.excerpt(
                                        other.sentence().text(), other.person().surname()),
                                instead));
    }

    private List<Sighting> nearest(Person person, TextSentence sentence) {
        return passage.sentences().stream()
                .sorted(Comparator.comparingInt(other -> Math.abs(other.index() - sentence.index())))
                .flatMap(other -> cast.in(other).stream())
                .filter(sighting -> sighting.person().equals(person))
                .limit(1)
                .toList();
    }

    private static boolean tooShort(List<Sighting> chosen, Person key) {
        int length = key.name().length();
        return length > SHORT_KEY
                && length
                        > LONGEST_KEY
                                * chosen.stream()
                                        .mapToInt(OtherPersons::length)
                                        .average()
                                        .orElse(0);
    }

    private static int length(Sighting sighting) {
        return sighting.person().name().length();
    }
}

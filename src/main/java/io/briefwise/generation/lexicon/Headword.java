package io.briefwise.generation.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A word that has one meaning in expository prose, with that meaning and three that it does not have, all four built
 * alike.
 *
 * @param lemma its dictionary form; a phrase as it is written
 * @param kind how it is used
 * @param meaning what it means; of a verb, an infinitive without "to"
 * @param neighbours what it does not mean
 * @param company the words beside which it has that meaning
 */
public record Headword(String lemma, WordClass kind, String meaning, List<Neighbour> neighbours, Company company) {

    public Headword {
        neighbours = List.copyOf(neighbours);
        if (lemma.isBlank() || meaning.isBlank() || neighbours.size() != 3) {
            throw new IllegalArgumentException("a headword has a meaning and three neighbours: " + lemma);
        }
    }

    /** Reads a line of a lexicon: lemma, class, meaning, three neighbours, and its company if it needs one. */
    static Headword of(String line) {
        List<String> fields = new ArrayList<>(List.of(line.split("\t", -1)));
        Company company = fields.size() == 7 ? Company.of(fields.removeLast()) : Company.ANY;
        if (fields.size() != 6) {
            throw new IllegalArgumentException("a headword has six or seven fields: " + line);
        }
        return new Headword(
                fields.get(0),
                WordClass.of(fields.get(1)),
                fields.get(2),
                fields.subList(3, 6).stream().map(Neighbour::of).toList(),
                company);
    }

    /** All four meanings, the right one first. */
    List<String> meanings() {
        return Stream.concat(Stream.of(meaning), neighbours.stream().map(Neighbour::meaning))
                .toList();
    }
}

package io.briefwise.generation.substitution;

import io.briefwise.generation.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of one list, by their first word, the longest and the most exacting first. */
public final class Thesaurus {

    private static final Thesaurus SYNONYMS = read("synonyms.tsv");
    private static final Thesaurus OPPOSITES = read("opposites.tsv");

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    private Thesaurus(List<Entry> entries) {
        entries.forEach(entry -> byFirstWord
                .computeIfAbsent(entry.words().getFirst(), _ -> new ArrayList<>())
                .add(entry));
        Comparator<Entry> exacting = Comparator.comparingInt(
                        (Entry entry) -> entry.words().size())
                .thenComparingInt(
                        entry -> entry.conditions().size() + (entry.next().isEmpty() ? 0 : 1));
        byFirstWord.values().forEach(list -> list.sort(exacting.reversed()));
    }

    /** Words that mean the same in practically every text that explains something. */
    public static Thesaurus synonyms() {
        return SYNONYMS;
    }

    /** Words of which one rules the other out where they stand in the same statement. */
    public static Thesaurus opposites() {
        return OPPOSITES;
    }

    static Thesaurus read(String resource) {
        return of(Table.beside(Thesaurus.class, resource).lines());
    }

    static Thesaurus of(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines) {
            Entry entry = Entry.parse(line);
            Optional<Entry> twin = entries.stream()
                    .filter(other -> other.wordClass() == entry.wordClass()
                            && other.words().equals(entry.words())
                            && other.conditions().equals(entry.conditions())
                            && other.next().equals(entry.next()))
                    .findFirst();
            if (twin.isPresent()) {
                throw new IllegalArgumentException("listed twice: " + line);
            }
            entries.add(entry);
        }
        return new Thesaurus(entries);
    }

    List<Entry> startingWith(String word) {
        return Collections.unmodifiableList(byFirstWord.getOrDefault(word, List.of()));
    }

    int size() {
        return byFirstWord.values().stream().mapToInt(List::size).sum();
    }
}

package io.briefwise.generation.selection;

import io.briefwise.question.Family;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each family, skill, form, degree of difficulty, paragraph and section occurs among the questions chosen so far.
 * What has been seen often has to be surer to be taken once more.
 */
final class Mix {

    private enum Degree {
        EASY,
        MIDDLING,
        HARD
    }

    private record Place(int section, int paragraph) {}

    private record Section(int section) {}

    private final Map<Object, Integer> seen = new HashMap<>();

    static Mix of(List<Item> items) {
        Mix mix = new Mix();
        items.forEach(mix::add);
        return mix;
    }

    void add(Item item) {
        for (Object trait : List.of(
                item.head().family(),
                item.head().skill(),
                item.candidate().question().form(),
                degree(item),
                place(item),
                new Section(item.head().section()))) {
            seen.merge(trait, 1, Integer::sum);
        }
    }

    int of(Family family) {
        return count(family);
    }

    /** What a question would be worth among the others: its chance of being usable less what there is of its kind. */
    double worth(Item item) {
        return item.head().confidence()
                - 0.06 * count(item.head().family())
                - 0.02 * count(item.head().skill())
                - 0.005 * count(item.candidate().question().form())
                - 0.01 * count(degree(item))
                - 0.04 * count(place(item))
                - 0.01 * count(new Section(item.head().section()));
    }

    private int count(Object trait) {
        return seen.getOrDefault(trait, 0);
    }

    private static Place place(Item item) {
        return new Place(item.head().section(), item.candidate().source().paragraph());
    }

    private static Degree degree(Item item) {
        double difficulty = item.head().difficulty();
        return difficulty < -0.5 ? Degree.EASY : difficulty <= 0.5 ? Degree.MIDDLING : Degree.HARD;
    }
}

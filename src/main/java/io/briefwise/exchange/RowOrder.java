package io.briefwise.exchange;

import java.util.Comparator;
import java.util.List;

/** Under pseudonyms the rows stand in the order of these: the order of names would give names away. */
final class RowOrder {

    private RowOrder() {}

    static List<List<Entry>> of(List<List<Entry>> rows, Wanted.Naming naming) {
        return switch (naming) {
            case NAMES -> rows;
            case PSEUDONYMS ->
                rows.stream()
                        .sorted(Comparator.comparing(row -> row.getFirst().toString()))
                        .toList();
        };
    }
}

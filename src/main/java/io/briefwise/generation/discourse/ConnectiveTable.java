package io.briefwise.generation.discourse;

import io.briefwise.generation.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The connectives that are known, by their place; the longest first, so that "even though" is found before "though". */
final class ConnectiveTable {

    private static final String RESOURCE = "/io/briefwise/generation/discourse/connectives.tsv";
    private static final ConnectiveTable SHARED = new ConnectiveTable(lines());

    private final Map<Place, List<Connective>> byPlace = new EnumMap<>(Place.class);

    /** @throws IllegalArgumentException with the line that has a defect */
    ConnectiveTable(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                Connective connective = connective(line);
                byPlace.computeIfAbsent(connective.place(), _ -> new ArrayList<>())
                        .add(connective);
            }
        }
        byPlace.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(Connective::length).reversed()));
    }

    static List<Connective> at(Place place) {
        return SHARED.byPlace.getOrDefault(place, List.of());
    }

    private static Connective connective(String line) {
        String[] cells = line.split("\t");
        if (cells.length != 4) {
            throw new IllegalArgumentException("four cells are asked for: " + line);
        }
        try {
            return new Connective(
                    cells[0],
                    Place.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                    Relation.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                    Licence.valueOf(cells[3].toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("no such place, relation or licence: " + line, e);
        }
    }

    private static List<String> lines() {
        return Table.beside(ConnectiveTable.class, RESOURCE).lines();
    }
}

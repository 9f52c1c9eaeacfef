package io.briefwise.generation.family.marking;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The deeds, as {@code marking/deeds.tsv} has them. */
final class DeedTable {

    private static final List<Deed> ALL =
            SoughtTable.rows("deeds.tsv", 5).stream().map(DeedTable::deed).toList();

    private DeedTable() {}

    static List<Deed> all() {
        return ALL;
    }

    private static Deed deed(String[] row) {
        Sought sought = SoughtTable.all().stream()
                .filter(one -> one.id().equals(row[0]))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("deeds.tsv: nothing sought is called " + row[0]));
        return new Deed(
                sought,
                row[1],
                Deed.Quoting.valueOf(row[2].toUpperCase(Locale.ROOT)),
                row[3].equals("-") ? Set.of() : Set.of(row[3].split(",")),
                row[4]);
    }
}

package io.briefwise.generation.family.open;

import io.briefwise.generation.table.Table;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words by which it can be told what to ask about something.
 *
 * @param outline the outline of the question
 * @param form the rule that asks it
 * @param words what must be found
 */
record Kind(String outline, String form, Pattern words) {

    static final List<Kind> OF_ADVICE = read("advice.tsv", 0);
    static final List<Kind> OF_ADVICE_OTHERWISE = read("advice-otherwise.tsv", 0);
    static final List<Kind> OF_FINDINGS = read("findings.tsv", Pattern.CASE_INSENSITIVE);

    private static List<Kind> read(String table, int flags) {
        return Table.beside(Kind.class, table)
                .read(3, cells -> new Kind(cells.get(0), cells.get(1), Pattern.compile("(?s)" + cells.get(2), flags)));
    }
}

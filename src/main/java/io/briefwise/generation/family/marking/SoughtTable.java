package io.briefwise.generation.family.marking;

import io.briefwise.generation.family.Rule;
import io.briefwise.generation.table.Table;
import io.briefwise.question.Bloom;
import io.briefwise.question.Skill;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** What may be sought, its cues and examples, as the tables have them. */
final class SoughtTable {

    private static final String FOLDER = "/io/briefwise/generation/marking/";
    private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");
    /** Stands for the name of what is sought where a cue holds for all. */
    private static final String EVERY = "*";

    private static final Map<String, String> PARTS =
            rows("parts.tsv", 2).stream().collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    private static final List<String[]> CUES = rows("cues.tsv", 3);
    private static final List<String[]> EXAMPLES = rows("examples.tsv", 4);
    private static final List<Sought> ALL =
            rows("sought.tsv", 8).stream().map(SoughtTable::sought).toList();

    private SoughtTable() {}

    static List<Sought> all() {
        return ALL;
    }

    /** Texts in which the sentence is found. */
    static List<Rule.Example> found(Sought sought, String stem) {
        return EXAMPLES.stream()
                .filter(row -> row[0].equals(sought.id()) && !row[3].isEmpty())
                .map(row -> new Rule.Example(row[2], stem, row[3]))
                .toList();
    }

    /** Texts in which no sentence, or more than one, might be meant. */
    static List<String> unfound(Sought sought) {
        return EXAMPLES.stream()
                .filter(row -> row[0].equals(sought.id()) && row[3].isEmpty())
                .map(row -> row[2])
                .toList();
    }

    private static Sought sought(String[] row) {
        List<Cue> cues = CUES.stream()
                .filter(cue -> cue[0].equals(row[0]) || cue[0].equals(EVERY))
                .map(SoughtTable::cue)
                .toList();
        if (cues.stream().noneMatch(cue -> cue.strength() == Cue.Strength.STRONG)) {
            throw new IllegalStateException("no strong cue for " + row[0]);
        }
        return new Sought(
                row[0],
                Skill.valueOf(row[1]),
                Bloom.valueOf(row[2]),
                words(row[3]),
                words(row[4]),
                row[5],
                row[6],
                row[7],
                cues);
    }

    private static Cue cue(String[] row) {
        try {
            return Cue.of(Cue.Strength.valueOf(row[1].toUpperCase(Locale.ROOT)), spelledOut(row[2]));
        } catch (PatternSyntaxException malformed) {
            throw new IllegalStateException("cues.tsv: " + String.join(" | ", row), malformed);
        }
    }

    /** With {@code {number}} and the like replaced by the expressions that {@code parts.tsv} has for them. */
    private static String spelledOut(String expression) {
        return PART.matcher(expression).replaceAll(name -> {
            String part = PARTS.get(name.group(1));
            if (part == null) {
                throw new IllegalStateException("cues.tsv: no part " + name.group() + " in " + expression);
            }
            return Matcher.quoteReplacement("(?:" + part + ")");
        });
    }

    private static Set<String> words(String cell) {
        return cell.equals("-") ? Set.of() : Set.of(cell.split(" "));
    }

    /** The rows of a table of this package, but for blank ones and comments. */
    static List<String[]> rows(String name, int columns) {
        return Table.beside(SoughtTable.class, FOLDER + name).read(columns, cells -> cells.toArray(String[]::new));
    }
}

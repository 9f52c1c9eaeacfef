package io.briefwise.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every table belongs to one module, whose name it carries; only {@code analytics} reads the tables of others. */
class TablesTest {

    private static final Pattern CREATED = Pattern.compile("(?i)create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+)");

    private static final List<String> MODULES = Sources.below(Sources.MAIN, "package-info.java").stream()
            .map(file -> Sources.MAIN.relativize(file).getName(0).toString())
            .distinct()
            .toList();

    private static final TreeSet<String> TABLES = new TreeSet<>(Sources.below(Sources.MIGRATIONS, ".sql").stream()
            .map(Sources::read)
            .flatMap(sql -> CREATED.matcher(sql).results().map(found -> found.group(1)))
            .toList());

    @Test
    void tables_carry_the_name_of_their_module() {
        assertThat(TABLES)
                .isNotEmpty()
                .allSatisfy(table ->
                        assertThat(MODULES).as("module of table %s", table).contains(owner(table)));
    }

    @Test
    void modules_touch_only_their_own_tables() {
        Stream<String> trespasses = Sources.below(Sources.MAIN, ".java").stream()
                .filter(file -> !module(file).equals("analytics"))
                .flatMap(file -> TABLES.stream()
                        .filter(table -> !owner(table).equals(module(file)))
                        .filter(table -> Pattern.compile("\\b" + table + "\\b")
                                .matcher(Sources.read(file))
                                .find())
                        .map(table -> file + " names " + table));

        assertThat(trespasses).isEmpty();
    }

    private static String module(Path file) {
        return Sources.MAIN.relativize(file).getName(0).toString();
    }

    private static String owner(String table) {
        return table.substring(0, Math.max(0, table.indexOf('_')));
    }
}

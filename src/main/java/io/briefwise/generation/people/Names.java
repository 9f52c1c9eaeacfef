package io.briefwise.generation.people;

import io.briefwise.generation.clause.WordTable;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that names of persons are made of: titles, given names, surnames. */
final class Names {

    private static final WordTable GIVEN = WordTable.beside(Names.class, "given-names.tsv", Set.of("female", "male"));
    private static final Pattern TITLE = Pattern.compile(
            "(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Dame|Rev|Sgt|Capt|Gen|Col|Lt|Gov|Sen|Rep)\\.?|Professor|Doctor|President|Minister"
                    + "|Councillor|Councilor|Cllr|Imam|Father|Sister|Reverend|Bishop|Archbishop|Cardinal|Rabbi|Judge|Justice"
                    + "|Senator|Representative|Congressman|Congresswoman|Governor|Mayor|Secretary|Ambassador|General|Colonel"
                    + "|Major|Captain|Sergeant|Chancellor|Commissioner|Baroness|Baron|Madame|Monsieur|Señor|Señora");
    private static final Pattern FULL = Pattern.compile(
            "(?U)\\p{Lu}[\\w.’'-]*(?: \\p{Lu}[\\w.’'-]*| (?:de|van|von|der|den|da|del|di|la|le|el|al|bin|ibn|ap|ab|ter|ten|dos|du))*"
                    + " \\p{Lu}[\\w’'-]+");
    private static final int MOST_WORDS = 4;

    private Names() {}

    static boolean isTitle(String word) {
        return TITLE.matcher(word).matches();
    }

    static boolean isGiven(String word) {
        return !GIVEN.label(word.toLowerCase(Locale.ROOT)).isEmpty();
    }

    /** By the given name or a title that only women or men bear. */
    static Gender gender(String word) {
        return switch (word.replace(".", "")) {
            case "Mr", "Sir", "Lord", "Father", "Baron", "Congressman", "Monsieur", "Señor" -> Gender.MALE;
            case "Mrs", "Ms", "Miss", "Lady", "Dame", "Sister", "Baroness", "Congresswoman", "Madame", "Señora" ->
                Gender.FEMALE;
            default -> Gender.labelled(GIVEN.label(word.toLowerCase(Locale.ROOT)));
        };
    }

    /** Without titles and the ending of an owner; empty if that is no full name. */
    static String full(String name) {
        String bare = name.strip().replaceAll("[’']s?$", "");
        while (bare.contains(" ") && (bare.matches("[Tt]he .*") || isTitle(bare.substring(0, bare.indexOf(' '))))) {
            bare = bare.substring(bare.indexOf(' ') + 1);
        }
        return FULL.matcher(bare).matches() && bare.split(" ").length <= MOST_WORDS ? bare : "";
    }

    static String surname(String full) {
        return full.substring(full.lastIndexOf(' ') + 1);
    }
}

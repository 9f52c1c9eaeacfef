package io.briefwise.generation.people;

import io.briefwise.generation.clause.People;
import io.briefwise.generation.clause.WordTable;
import io.briefwise.generation.passage.Spheres;
import io.briefwise.language.Token;
import java.util.Locale;
import java.util.Set;

/** Nouns for one person, and which pronoun may take them up. */
final class PersonNouns {

    private static final WordTable NOUNS =
            WordTable.beside(PersonNouns.class, "person-nouns.tsv", Set.of("female", "male", "any"));
    private static final Set<String> COLLECTIVE = Set.of(
            "people",
            "company",
            "government",
            "firm",
            "team",
            "group",
            "agency",
            "committee",
            "party",
            "country",
            "state",
            "nation",
            "council",
            "parliament",
            "army",
            "authority",
            "gang",
            "community",
            "police",
            "family",
            "population",
            "crowd",
            "majority",
            "public",
            "tree",
            "fee",
            "coffee",
            "degree",
            "levee",
            "guarantee",
            "mist",
            "list",
            "twist",
            "specimen",
            "nobody");

    private PersonNouns() {}

    /** Whether it speaks of one person: "a driver", not "drivers". */
    static boolean isOne(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        boolean listed = !NOUNS.label(word).isEmpty() || Spheres.isPost(word);
        return token.tag().equals("NN") && (listed || People.isOne(token)) && !COLLECTIVE.contains(word)
                || token.tag().equals("NNP") && listed;
    }

    static Gender gender(Token token) {
        return Gender.labelled(NOUNS.label(token.text().toLowerCase(Locale.ROOT)));
    }
}

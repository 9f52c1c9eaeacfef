package io.briefwise.generation.clause;

import io.briefwise.language.Token;
import java.util.Set;

/** Tells nouns for people and what people form ("officials", "the government") from nouns for things. */
public final class People {

    private static final Set<String> NOUNS = Set.of(
            "people",
            "person",
            "man",
            "men",
            "woman",
            "women",
            "child",
            "children",
            "parent",
            "official",
            "expert",
            "scientist",
            "president",
            "citizen",
            "critic",
            "company",
            "government",
            "firm",
            "team",
            "group",
            "agency",
            "committee",
            "student",
            "ally",
            "party",
            "country",
            "state",
            "nation",
            "activist",
            "analyst",
            "council",
            "parliament",
            "army",
            "authority",
            "athlete",
            "communist",
            "tourist",
            "gang",
            "community",
            "police",
            "boy",
            "girl",
            "family",
            "individual",
            "population",
            "crowd",
            "majority",
            "public",
            "chief");

    private People() {}

    public static boolean isOne(Token noun) {
        return NOUNS.contains(noun.lemma())
                || noun.lemma().matches(".*(ee|ist|man|men|woman|women|ian)")
                || noun.lemma()
                        .matches(
                                "(minist|lead|driv|work|vot|oppon|support|memb|auth|own|hunt|farm|teach|play|research|command|"
                                        + "smuggl|campaign|found|us|read|learn|foreign|offic|develop|manag)(er|or|ent)");
    }
}

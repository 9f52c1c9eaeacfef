package io.briefwise.generation.clause;

import io.briefwise.language.Sentence;
import java.util.Locale;
import java.util.Set;

/** Tells phrases that only point at something said before: "it", "these developments", "the organisation". */
public final class Pointing {

    private static final Set<String> PRONOUNS = Set.of("PRP", "WP", "WDT", "EX", "WP$");
    private static final Set<String> DEMONSTRATIVES = Set.of("this", "these", "that", "those", "such");
    private static final Set<String> OTHERS = Set.of(
            "one",
            "others",
            "another",
            "both",
            "either",
            "neither",
            "some",
            "many",
            "most",
            "all",
            "none",
            "few",
            "each",
            "much",
            "former",
            "latter",
            "same",
            "other",
            "anyone",
            "everyone",
            "someone",
            "nobody",
            "everything",
            "something",
            "nothing",
            "anything",
            "everybody");
    /** Nouns that, with "the" and nothing else, take up something named before. */
    private static final Set<String> GENERAL = Set.of(
            "organisation",
            "organization",
            "country",
            "countries",
            "region",
            "group",
            "company",
            "firm",
            "partnership",
            "issue",
            "problem",
            "area",
            "place",
            "thing",
            "fact",
            "idea",
            "result",
            "effect",
            "outcome",
            "move",
            "decision",
            "change",
            "shift",
            "situation",
            "case",
            "two",
            "three",
            "man",
            "woman",
            "team",
            "study",
            "report",
            "research",
            "city",
            "government",
            "event",
            "process",
            "plan",
            "scheme",
            "project",
            "number",
            "time",
            "year",
            "day",
            "month",
            "increase",
            "decrease",
            "rise",
            "fall",
            "animal",
            "animals",
            "researchers",
            "authors",
            "scientists",
            "effects",
            "results",
            "findings",
            "pair",
            "institution",
            "agency",
            "system",
            "approach",
            "measure",
            "measures",
            "question",
            "answer",
            "reason",
            "author",
            "writer",
            "former",
            "latter",
            "rest",
            "others",
            "point",
            "aim",
            "goal",
            "answers",
            "bargain",
            "trial",
            "act",
            "law",
            "vote",
            "story",
            "article",
            "work",
            "book",
            "film",
            "show",
            "market",
            "people",
            "public",
            "side",
            "sides",
            "parties",
            "party",
            "leader",
            "leaders",
            "centre",
            "zone",
            "charge");

    private Pointing() {}

    public static boolean points(Sentence sentence, Phrase phrase) {
        String head = sentence.token(phrase.head()).text().toLowerCase(Locale.ROOT);
        if (PRONOUNS.contains(sentence.token(phrase.head()).tag()) || OTHERS.contains(head)) {
            return true;
        }
        for (int i = phrase.first(); i <= phrase.head(); i++) {
            if (DEMONSTRATIVES.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))
                    && !sentence.token(i).tag().equals("IN")) {
                return true;
            }
        }
        String opening = sentence.token(phrase.first()).text().toLowerCase(Locale.ROOT);
        return opening.equals("the")
                && phrase.last() <= phrase.head()
                && phrase.head() - phrase.first() <= 2
                && GENERAL.contains(head)
                && (phrase.head() - phrase.first() == 1
                        || sentence.token(phrase.first() + 1).tag().equals("CD"));
    }
}

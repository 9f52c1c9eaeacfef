package io.briefwise.generation.family.open;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.passage.Entity;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.table.Table;
import io.briefwise.language.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A group or a country that a text speaks about again and again and that never speaks in it.
 *
 * @param name what the text calls it
 * @param many whether its name is a plural
 * @param places the sentences that speak of it
 */
record Unheard(String name, boolean many, List<TextSentence> places) {

    private static final int OFTEN = 2;
    private static final int OFTEN_FOR_COUNTRIES = 5;
    private static final Set<String> GROUPS =
            new HashSet<>(Table.beside(Unheard.class, "groups.tsv").lines());

    /** Those spoken of most come first; groups of people before countries. */
    static List<Unheard> in(Passage passage) {
        List<Unheard> found = new ArrayList<>();
        GROUPS.stream().sorted().forEach(group -> {
            List<TextSentence> places = passage.sentences().stream()
                    .filter(sentence -> word(group).matcher(sentence.text()).find())
                    .toList();
            if (places.size() >= OFTEN && places.stream().noneMatch(sentence -> speaks(sentence, group))) {
                found.add(new Unheard(group, true, places));
            }
        });
        for (Entity country : passage.entities().of(Mention.Type.COUNTRY)) {
            List<TextSentence> places =
                    passage.sentences().stream().filter(country::isIn).toList();
            if (places.size() >= OFTEN_FOR_COUNTRIES
                    && places.stream().noneMatch(sentence -> speaks(sentence, country.name()))) {
                found.add(new Unheard(country.name(), false, places));
            }
        }
        return found.stream()
                .sorted((one, other) -> Integer.compare(other.places.size(), one.places.size()))
                .toList();
    }

    boolean isTouchedBy(Saying saying) {
        return word(name).matcher(saying.sentence().text()).find();
    }

    private static Pattern word(String name) {
        return Pattern.compile("(?<![\\p{L}-])" + (Character.isLowerCase(name.charAt(0)) ? "(?i:" : "(")
                + Pattern.quote(name) + ")(?![\\p{L}-]|[’']s\\b)");
    }

    /** Whether it is the subject of a verb of saying, or somebody of it is. */
    private static boolean speaks(TextSentence sentence, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Stream<Clause> speaking = sentence.clauses().stream()
                .filter(
                        clause -> clause.source() != null
                                || clause.main()
                                        .lemma()
                                        .matches(
                                                "say|argue|claim|warn|insist|tell|complain|believe|think|hope|report|reply|note|express|promise|pledge|vow|speak|ask|oppose|support|welcome|reject|object|prefer|want|fear|like"));
        return speaking.anyMatch(clause -> {
            String source = clause.source() == null ? clause.text(clause.subject()) : clause.text(clause.source());
            return source.toLowerCase(Locale.ROOT).contains(lower);
        });
    }
}

package io.briefwise.generation.candidate;

import io.briefwise.generation.passage.Entity;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.question.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Wrong answers of the key's kind, the nearest first: named in the sentence itself (a misreading), named elsewhere in
 * the text, then plausible and not named at all. One for each thing, never the key under another name, and none that
 * the text supports.
 */
public final class Distractors {

    private static final List<String> OTHER_COUNTRIES = List.of(
            "Turkey",
            "Japan",
            "Brazil",
            "Germany",
            "Iran",
            "France",
            "Canada",
            "Indonesia",
            "Egypt",
            "Sweden",
            "Australia",
            "South Korea",
            "Mexico",
            "Italy",
            "Kenya",
            "Spain");
    private static final List<String> OTHER_ORGANISATIONS = List.of(
            "the World Bank",
            "the World Health Organization",
            "the European Commission",
            "the Red Cross",
            "the World Trade Organization",
            "the African Union");

    private final Passage passage;

    public Distractors(Passage passage) {
        this.passage = passage;
    }

    /** Other things of the key's type for a question on a sentence. */
    public List<Option> names(Entity key, TextSentence source, String stem) {
        String keyName = named(key);
        List<Option> options = new ArrayList<>();
        List<Entity> others = passage.entities().of(key.type()).stream()
                .filter(entity -> !entity.id().equals(key.id()))
                .filter(entity -> !stands(entity, key))
                .filter(Distractors::isOffered)
                .filter(entity -> Character.isUpperCase(entity.name().charAt(0)) && !inStem(entity, stem))
                .filter(entity -> !passage.supports(stem, entity, source))
                .sorted(Comparator.comparingInt((Entity entity) -> distance(entity, source)))
                .toList();
        for (Entity other : others) {
            if (other.isIn(source)) {
                options.add(Reasons.sameSentence(named(other), source, keyName));
            } else {
                options.add(Reasons.elsewhere(named(other), other.places().getFirst(), source, keyName));
            }
        }
        List<Option> chosen = new ArrayList<>(options.subList(0, Math.min(options.size(), Draft.DISTRACTORS)));
        fill(chosen, key, source, keyName);
        return chosen;
    }

    /** A country that only its capital names, or that is no more, is no plausible answer. */
    private static boolean isOffered(Entity entity) {
        return entity.type() != Mention.Type.COUNTRY
                || !entity.name().equals("Soviet Union")
                        && entity.places().stream()
                                .anyMatch(place -> place.mention().type() != Mention.Type.CAPITAL);
    }

    private static boolean inStem(Entity entity, String stem) {
        return entity.places().stream()
                .anyMatch(place -> stem.matches("(?s).*\\b\\Q" + place.mention().text() + "\\E\\b.*"));
    }

    /** Adds what is not in the text, another pick for each sentence. */
    private void fill(List<Option> chosen, Entity key, TextSentence source, String keyName) {
        List<String> pool = switch (key.type()) {
            case COUNTRY -> OTHER_COUNTRIES;
            case ORGANISATION -> OTHER_ORGANISATIONS;
            case PERSON, CAPITAL, PLACE, NATIONALITY, DATE, DURATION, NUMBER, ORDINAL, MONEY, PERCENT, OTHER ->
                List.of();
        };
        for (int i = 0; i < pool.size() && chosen.size() < Draft.DISTRACTORS; i++) {
            String name = pool.get((i + source.index()) % pool.size());
            if (!passage.entities().names(name.replaceFirst("^the ", ""))) {
                chosen.add(Reasons.nowhere(name, source, keyName));
            }
        }
    }

    /** A thing's name with the article it needs: "the United States". */
    public static String named(Entity entity) {
        return entity.type() == Mention.Type.COUNTRY ? withArticle(entity.name()) : entity.name();
    }

    public static String withArticle(String country) {
        return country.matches("United .*|Netherlands|Philippines|Maldives|Soviet Union|.*Republic.*")
                ? "the " + country
                : country;
    }

    /** Whether one name is part of the other: "Tiger" and "Nepal's tiger". */
    private static boolean stands(Entity one, Entity other) {
        return one.name().contains(other.name()) || other.name().contains(one.name());
    }

    private static int distance(Entity entity, TextSentence source) {
        return entity.places().stream()
                .mapToInt(place -> Math.abs(place.sentence().index() - source.index()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}

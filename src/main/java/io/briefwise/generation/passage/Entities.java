package io.briefwise.generation.passage;

import io.briefwise.language.Mention;
import io.briefwise.language.Mention.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The things a text names, each under one id whatever it is called. */
public final class Entities {

    private final Map<String, Entity> byId;
    private final Aliases aliases;

    private Entities(Map<String, Entity> byId, Aliases aliases) {
        this.byId = byId;
        this.aliases = aliases;
    }

    static Entities in(List<TextSentence> sentences) {
        return in(sentences, Aliases.in(sentences));
    }

    /** What a part of the text names, each under the id that it has in the whole. */
    Entities among(List<TextSentence> part) {
        return in(part, aliases);
    }

    private static Entities in(List<TextSentence> sentences, Aliases aliases) {
        Map<String, List<Entity.Place>> places = new LinkedHashMap<>();
        for (TextSentence sentence : sentences) {
            for (Mention mention : sentence.mentions()) {
                if (mention.type().isName()) {
                    places.computeIfAbsent(aliases.id(mention), id -> new ArrayList<>())
                            .add(new Entity.Place(sentence, mention));
                }
            }
        }
        Map<String, Entity> entities = new LinkedHashMap<>();
        places.forEach((id, found) -> entities.put(id, entity(id, found)));
        return new Entities(entities, aliases);
    }

    private static Entity entity(String id, List<Entity.Place> places) {
        Mention first = places.getFirst().mention();
        if (id.startsWith("country:")) {
            return new Entity(id, Type.COUNTRY, id.substring("country:".length()), places);
        }
        String longest = places.stream()
                .map(place -> place.mention().text())
                .max(Comparator.comparingInt(String::length))
                .orElse(first.text());
        return new Entity(id, first.type(), longest, places);
    }

    public Collection<Entity> all() {
        return byId.values();
    }

    public List<Entity> of(Type type) {
        return byId.values().stream().filter(entity -> entity.type() == type).toList();
    }

    public Optional<Entity> named(Mention mention) {
        return Optional.ofNullable(byId.get(aliases.id(mention)));
    }

    /** Whether two names, as a question gives them, are names of one thing. */
    public boolean same(String one, String other) {
        return aliases.id(one).equals(aliases.id(other));
    }

    /** Everything that the text calls the thing of a name. */
    public Set<String> called(String name) {
        Entity entity = byId.get(aliases.id(name));
        return entity == null
                ? Set.of()
                : entity.places().stream().map(place -> place.mention().text()).collect(Collectors.toSet());
    }

    /** Whether the text names it anywhere, under any of its names. */
    public boolean names(String name) {
        String id = aliases.id(name);
        return byId.containsKey(id)
                || byId.values().stream()
                        .anyMatch(entity ->
                                entity.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)));
    }
}

package io.briefwise.generation.passage;

import io.briefwise.language.Mention;
import java.util.List;

/**
 * One thing that the text names, under all its names: Moscow, the Kremlin and Russia are one.
 *
 * @param id the same for all its mentions
 * @param type what it is
 * @param name its fullest name in the text, or the usual name of a country
 * @param places where it is named
 */
public record Entity(String id, Mention.Type type, String name, List<Place> places) {

    public Entity {
        places = List.copyOf(places);
    }

    /** One naming of it. */
    public record Place(TextSentence sentence, Mention mention) {}

    public boolean isIn(TextSentence sentence) {
        return places.stream().anyMatch(place -> place.sentence().index() == sentence.index());
    }
}

package io.briefwise.generation.people;

import io.briefwise.generation.passage.TextSentence;

/**
 * One naming of a person, with given name and title where they stand.
 *
 * @param person who
 * @param sentence where
 * @param first index of its first token
 * @param last index of its last token, the surname
 */
public record Sighting(Person person, TextSentence sentence, int first, int last) {

    public boolean covers(int token) {
        return first <= token && token <= last;
    }
}

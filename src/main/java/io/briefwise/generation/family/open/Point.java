package io.briefwise.generation.family.open;

import io.briefwise.brief.Span;
import io.briefwise.generation.passage.TextSentence;

/**
 * What an open question is about.
 *
 * @param id of its statement in the map, or a word that is none
 * @param sentence where it stands
 * @param span its characters
 * @param words what it says
 */
record Point(String id, TextSentence sentence, Span span, String words) {

    static Point of(TextSentence sentence, String words) {
        return new Point("", sentence, sentence.span(), words);
    }
}

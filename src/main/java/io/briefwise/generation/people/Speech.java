package io.briefwise.generation.people;

import io.briefwise.generation.passage.TextSentence;
import org.jspecify.annotations.Nullable;

/**
 * What the text has a person say or hold, to the letter.
 *
 * @param sentence where
 * @param speaker who
 * @param naming where the speaker is named, if the sentence itself has only "he", "she" or a quotation that goes on
 * @param words what is said, without the mark that ends it
 * @param form how the text gives it
 */
public record Speech(
        TextSentence sentence, Person speaker, @Nullable Sighting naming, String words, Form form) {

    Speech as(Form other) {
        return new Speech(sentence, speaker, naming, words, other);
    }

    /** How the text gives what is said. */
    public enum Form {
        /** In quotation marks. */
        QUOTED,
        /** As a sentence with "she says" beside it. */
        STATED,
        /** After "says that". */
        TOLD,
        /** After "thinks that". */
        HELD
    }
}

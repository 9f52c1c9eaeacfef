package io.briefwise.generation.discourse;

/**
 * A word or phrase that ties two statements together.
 *
 * @param words in lower case
 * @param place where it stands
 * @param relation what it says of the tie
 * @param licence what must hold besides
 */
public record Connective(String words, Place place, Relation relation, Licence licence) {

    public Connective {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a connective has words");
        }
    }

    /** How many words it has. */
    int length() {
        return words.split(" ").length;
    }
}

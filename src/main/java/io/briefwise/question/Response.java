package io.briefwise.question;

/** What a learner answers. */
public sealed interface Response {

    /** An option of a closed question, by its zero-based index in the question's version. */
    record Chosen(int option) implements Response {

        public Chosen {
            if (option < 0) {
                throw new IllegalArgumentException("no option " + option);
            }
        }
    }

    /** The text of an open answer, as typed. */
    record Written(String text) implements Response {}
}

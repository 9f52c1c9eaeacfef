package io.briefwise.generation;

/** Is told how far a generation is, before every paragraph and before every rule; may stop it by throwing. */
public interface Progress {

    /** Nobody watches. */
    Progress UNWATCHED = (_, _) -> {};

    /**
     * @param share how much is done, 0 to 1
     * @param stage the heading of the section at work, empty for an untitled one
     */
    void at(double share, String stage);
}

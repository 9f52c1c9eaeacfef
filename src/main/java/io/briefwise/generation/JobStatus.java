package io.briefwise.generation;

/** How far a job is. */
public sealed interface JobStatus {

    /** Others come first; the next to be worked on has place 1. */
    record Waiting(int place) implements JobStatus {}

    /**
     * At work.
     *
     * @param share how much is done, 0 to 1
     * @param stage what is being worked on: the heading of a section, empty for an untitled one
     */
    record Running(double share, String stage) implements JobStatus {}

    /** The bank holds its questions. */
    record Done(int questions) implements JobStatus {}

    /** It came to nothing. */
    record Failed(String reason) implements JobStatus {}

    /** Somebody stopped it. */
    record Cancelled() implements JobStatus {}

    /** Whether nothing more will come of it. */
    default boolean isOver() {
        return switch (this) {
            case Waiting _, Running _ -> false;
            case Done _, Failed _, Cancelled _ -> true;
        };
    }
}

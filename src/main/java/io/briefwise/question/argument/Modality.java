package io.briefwise.question.argument;

/** How a statement is put forward by whoever holds it: the qualifier of Toulmin's model. */
public enum Modality {
    /** It reports something that can be looked up. */
    FACT("fact"),
    /** It is stated without reserve. */
    ASSERTED("asserted"),
    /** The text says only that somebody else said it. */
    REPORTED("reported"),
    /** It is expected or planned. */
    EXPECTED("expected"),
    LIKELY("likely"),
    /** It appears or seems so. */
    APPARENT("apparent"),
    POSSIBLE("possible"),
    /** It is called unlikely or doubted. */
    DOUBTFUL("doubtful"),
    /** It can be argued. */
    ARGUABLE("arguable"),
    /** It ought to be done. */
    ADVISED("advised"),
    ASKED("asked");

    private final String id;

    Modality(String id) {
        this.id = id;
    }

    /** Whether its holder keeps back from stating it outright. */
    public boolean isReserved() {
        return switch (this) {
            case EXPECTED, LIKELY, APPARENT, POSSIBLE, DOUBTFUL, ARGUABLE -> true;
            case FACT, ASSERTED, REPORTED, ADVISED, ASKED -> false;
        };
    }

    /** As it stands in files. */
    public String id() {
        return id;
    }
}

package io.briefwise.question;

/** How a question is answered. */
public enum Form {
    SINGLE_CHOICE("single-choice"),
    TRUE_FALSE_NOT_STATED("true-false-not-stated"),
    CLOZE("cloze"),
    MARK_THE_SENTENCE("mark-the-sentence"),
    MULTIPLE_CHOICE("multiple-choice"),
    MATCHING("matching"),
    ORDERING("ordering"),
    SHORT_ANSWER("short-answer"),
    NUMBER("number"),
    OPEN_ANSWER("open-answer");

    private final String id;

    Form(String id) {
        this.id = id;
    }

    /** The name as files give it. */
    public String id() {
        return id;
    }
}

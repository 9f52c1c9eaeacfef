package io.briefwise.question;

/** The three cognitive processes of the PISA 2018 reading framework. */
public enum Process {
    LOCATE("Locate"),
    UNDERSTAND("Understand"),
    EVALUATE_AND_REFLECT("Evaluate and reflect");

    private final String title;

    Process(String title) {
        this.title = title;
    }

    /** The name as files and screens give it. */
    public String title() {
        return title;
    }
}

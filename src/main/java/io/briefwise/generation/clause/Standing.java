package io.briefwise.generation.clause;

/** How a clause stands in its sentence. */
public enum Standing {
    MAIN,
    /** Joined to another clause by "and", "but" or a semicolon. */
    COORDINATE,
    /** Opened by "because", "although", "while", … */
    ADVERBIAL,
    /** Hung on a noun: "the US, who continue to supply weapons". */
    RELATIVE,
    /** What is said, thought or likely: "officials asserted that …", "it is likely that …". */
    COMPLEMENT
}

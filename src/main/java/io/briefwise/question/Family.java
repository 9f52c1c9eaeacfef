package io.briefwise.question;

/** The closed list of question families: what is asked for, whatever rule serves it. */
public enum Family {
    WHO("who"),
    WHICH_COUNTRY("which-country"),
    WHAT("what"),
    WHEN("when"),
    WHERE("where"),
    HOW_MANY("how-many"),
    CAUSE("cause"),
    PURPOSE("purpose"),
    DEFINITION("definition"),
    SEQUENCE("sequence"),
    CONTRAST("contrast"),
    VOCABULARY_IN_CONTEXT("vocabulary-in-context"),
    CLOZE("cloze"),
    TRUE_FALSE_NOT_STATED("true-false-not-stated"),
    LIST("list"),
    MAIN_IDEA("main-idea"),
    MARK_THE_SENTENCE("mark-the-sentence"),
    REFERENCE("reference"),
    CERTAINTY("certainty"),
    ATTRIBUTION("attribution"),
    KIND_OF_STATEMENT("kind-of-statement"),
    CLAIM_AND_EVIDENCE("claim-and-evidence"),
    CONCESSION("concession"),
    ROLE_IN_ARGUMENT("role-in-argument"),
    STATEMENTS_IN_TENSION("statements-in-tension"),
    WORD_CHOICE("word-choice"),
    OPEN_EVIDENCE("open-evidence"),
    OPEN_ASSUMPTION("open-assumption"),
    OPEN_ALTERNATIVE_EXPLANATION("open-alternative-explanation"),
    OPEN_CONFLICTING_EVIDENCE("open-conflicting-evidence"),
    OPEN_FEASIBILITY("open-feasibility"),
    OPEN_CONSEQUENCE("open-consequence"),
    OPEN_DEFINITION("open-definition"),
    OPEN_ALTERNATIVE_MEANS("open-alternative-means"),
    OPEN_PERSPECTIVE("open-perspective");

    private final String id;

    Family(String id) {
        this.id = id;
    }

    /** The name as files give it. */
    public String id() {
        return id;
    }
}

package io.briefwise.question;

/** What a question exercises; each skill belongs to one process. */
public enum Skill {
    DETAIL(Process.LOCATE, "detail"),
    QUANTITY(Process.LOCATE, "quantity"),
    TIME(Process.LOCATE, "time"),
    PLACE(Process.LOCATE, "place"),
    LITERAL_MEANING(Process.UNDERSTAND, "literal meaning"),
    VOCABULARY_IN_CONTEXT(Process.UNDERSTAND, "vocabulary in context"),
    REFERENCE(Process.UNDERSTAND, "reference"),
    CAUSE_AND_EFFECT(Process.UNDERSTAND, "cause and effect"),
    PURPOSE(Process.UNDERSTAND, "purpose"),
    SEQUENCE(Process.UNDERSTAND, "sequence"),
    COMPARISON(Process.UNDERSTAND, "comparison"),
    MAIN_IDEA(Process.UNDERSTAND, "main idea"),
    INFERENCE(Process.UNDERSTAND, "inference"),
    CERTAINTY(Process.EVALUATE_AND_REFLECT, "certainty"),
    ATTRIBUTION(Process.EVALUATE_AND_REFLECT, "attribution"),
    KIND_OF_STATEMENT(Process.EVALUATE_AND_REFLECT, "fact, inference, judgement, prediction, recommendation"),
    CLAIM_AND_EVIDENCE(Process.EVALUATE_AND_REFLECT, "claim and evidence"),
    CONCESSION_AND_LIMITS(Process.EVALUATE_AND_REFLECT, "concession and limits"),
    ROLE_IN_THE_ARGUMENT(Process.EVALUATE_AND_REFLECT, "role in the argument"),
    ASSUMPTION(Process.EVALUATE_AND_REFLECT, "assumption"),
    ALTERNATIVE_EXPLANATION(Process.EVALUATE_AND_REFLECT, "alternative explanation"),
    CONSEQUENCE_AND_FEASIBILITY(Process.EVALUATE_AND_REFLECT, "consequence and feasibility"),
    DEFINITION_OF_KEY_TERMS(Process.EVALUATE_AND_REFLECT, "definition of key terms"),
    PERSPECTIVE(Process.EVALUATE_AND_REFLECT, "perspective"),
    CONFLICTING_EVIDENCE(Process.EVALUATE_AND_REFLECT, "conflicting evidence"),
    WORD_CHOICE(Process.EVALUATE_AND_REFLECT, "word choice");

    private final Process process;
    private final String title;

    Skill(Process process, String title) {
        this.process = process;
        this.title = title;
    }

    public Process process() {
        return process;
    }

    /** The name as files give it. */
    public String title() {
        return title;
    }

    /** The name as screens give it, where room is short. */
    public String shortTitle() {
        return this == KIND_OF_STATEMENT ? "kind of statement" : title;
    }
}

package io.briefwise.question.argument;

/** What a statement is in an argument. */
public enum NodeKind {
    /** Something the text wants believed. */
    CLAIM("claim"),
    /** What a claim rests on: a fact, a figure, an example, a report. */
    DATA("data"),
    /** What a claim is made from, drawn from what stands before. */
    CONCLUSION("conclusion"),
    /** What ought to be done. */
    RECOMMENDATION("recommendation"),
    /** What speaks against a claim and is admitted by its holder. */
    CONCESSION("concession"),
    /** A view set up to be answered. */
    OBJECTION("objection"),
    /** What is said against an objection. */
    REBUTTAL("rebuttal"),
    /** A question that the text sets out to answer. */
    QUESTION("question");

    private final String id;

    NodeKind(String id) {
        this.id = id;
    }

    /** As it stands in files. */
    public String id() {
        return id;
    }
}

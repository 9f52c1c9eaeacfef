package io.briefwise.generation.family.argument;

import io.briefwise.generation.discourse.Relation;
import io.briefwise.generation.discourse.Tied;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;

/** What is asked of two clauses that one connective ties: of the one the paragraph says the other of. */
enum Asked {
    CAUSE("cause-why", Family.CAUSE, Skill.CAUSE_AND_EFFECT, Bloom.UNDERSTAND, "the reason asked for"),
    GROUND(
            "reason-for-claim",
            Family.CLAIM_AND_EVIDENCE,
            Skill.CLAIM_AND_EVIDENCE,
            Bloom.EVALUATE,
            "the reason asked for"),
    EFFECT("cause-effect", Family.CAUSE, Skill.CAUSE_AND_EFFECT, Bloom.UNDERSTAND, "the consequence asked for"),
    AIM("purpose-so-that", Family.PURPOSE, Skill.PURPOSE, Bloom.UNDERSTAND, "the purpose asked for"),
    CONCESSION(
            "concession-granted",
            Family.CONCESSION,
            Skill.CONCESSION_AND_LIMITS,
            Bloom.ANALYSE,
            "set against that statement"),
    CONTRAST(
            "contrast-set-against", Family.CONTRAST, Skill.COMPARISON, Bloom.ANALYSE, "contrasted with that statement");

    private static final String ADVICE = "(?s).*\\b(should|must|ought to|needs? to)\\b.*";
    private static final String OPEN =
            "(?s).*\\b(may|might|could|cannot|likely|unlikely|appears?|seems?|probably|perhaps|possibl[ey]|would|will|doubtful)\\b.*";

    private final String id;
    private final Family family;
    private final Skill skill;
    private final Bloom bloom;
    private final String wanted;

    Asked(String id, Family family, Skill skill, Bloom bloom, String wanted) {
        this.id = id;
        this.family = family;
        this.skill = skill;
        this.bloom = bloom;
        this.wanted = wanted;
    }

    /** Whether it is what the two clauses give to ask. */
    boolean suits(Tied tied) {
        boolean fact =
                !tied.main().text().matches(ADVICE) && !tied.main().text().matches(OPEN);
        return switch (this) {
            case CAUSE -> tied.relation() == Relation.REASON && fact;
            case GROUND -> tied.relation() == Relation.REASON && !fact;
            case EFFECT -> tied.relation() == Relation.RESULT;
            case AIM -> tied.relation() == Relation.PURPOSE;
            case CONCESSION -> tied.relation() == Relation.CONCESSION;
            case CONTRAST -> tied.relation() == Relation.CONTRAST;
        };
    }

    /**
     * The question, with the clause that it is put about.
     *
     * @param said the other clause, to follow "that"
     */
    String stem(Tied tied, String said) {
        String mark = tied.sentence().mark();
        String possible = tied.focus().matches("apparently|probably|presumably|perhaps|possibly") ? "possible " : "";
        return switch (this) {
            case CAUSE, GROUND ->
                "Which %sreason does %s give for the statement that %s?".formatted(possible, mark, said);
            case EFFECT -> "Which consequence does %s draw from the statement that %s?".formatted(mark, said);
            case AIM -> "Which aim lies behind the statement in %s that %s?".formatted(mark, said);
            case CONCESSION ->
                tied.tiedFirst()
                        ? "Which point does %s concede before stating that %s?".formatted(mark, said)
                        : "With which remark does %s qualify the statement that %s?".formatted(mark, said);
            case CONTRAST -> "Which statement does %s contrast with the statement that %s?".formatted(mark, said);
        };
    }

    String id() {
        return id;
    }

    Family family() {
        return family;
    }

    Skill skill() {
        return skill;
    }

    Bloom bloom() {
        return bloom;
    }

    /** What a wrong answer is not. */
    String wanted() {
        return wanted;
    }
}

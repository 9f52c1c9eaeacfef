package io.briefwise.demo;

import io.briefwise.question.Role;
import io.briefwise.question.Skill;

/** What a simulated learner tends to get wrong. */
enum Habit {
    NONE,
    /** Takes "may" for "will": misses how strongly the author commits. */
    CONFUSES_CERTAINTY,
    /** Reads past "although" and "nevertheless". */
    OVERLOOKS_CONCESSIONS,
    /** Answers with something true that stands elsewhere. */
    ANSWERS_FROM_ELSEWHERE;

    /** How much harder a skill is for a learner with this habit, on the scale of abilities. */
    double hampers(Skill skill) {
        return switch (this) {
            case NONE, ANSWERS_FROM_ELSEWHERE -> 0;
            case CONFUSES_CERTAINTY -> skill == Skill.CERTAINTY || skill == Skill.KIND_OF_STATEMENT ? 2.2 : 0;
            case OVERLOOKS_CONCESSIONS -> skill == Skill.CONCESSION_AND_LIMITS || skill == Skill.COMPARISON ? 2.2 : 0;
        };
    }

    /** How much a wrong option draws them. */
    double drawnTo(Role role) {
        return switch (role) {
            case KEY -> 0;
            case MISREAD -> 1.2;
            case OTHER_SPAN -> this == ANSWERS_FROM_ELSEWHERE ? 5 : 1;
            case NO_SUPPORT -> 0.6;
            case SCALE -> 1;
        };
    }
}

package io.briefwise.mastery.memory;

/** How well something was remembered, as the model of memory counts it. */
public enum Rating {
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    private final int grade;

    Rating(int grade) {
        this.grade = grade;
    }

    int grade() {
        return grade;
    }

    boolean recalled() {
        return this != AGAIN;
    }
}

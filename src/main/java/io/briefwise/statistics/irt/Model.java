package io.briefwise.statistics.irt;

import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * What the questions have in common. A model has few parameters; its design takes them to the slope a of every question,
 * followed by the intercept −a b of every question.
 */
enum Model {
    /** One slope for all questions, then an intercept for each. */
    RASCH(2) {
        @Override
        RealMatrix design(int questions) {
            RealMatrix design = MatrixUtils.createRealMatrix(2 * questions, questions + 1);
            for (int question = 0; question < questions; question++) {
                design.setEntry(question, 0, 1);
                design.setEntry(questions + question, question + 1, 1);
            }
            return design;
        }
    },
    /** A slope for each question, then an intercept for each. */
    TWO_PARAMETER(3) {
        @Override
        RealMatrix design(int questions) {
            return MatrixUtils.createRealIdentityMatrix(2 * questions);
        }
    };

    private final int leastQuestions;

    Model(int leastQuestions) {
        this.leastQuestions = leastQuestions;
    }

    /** With fewer questions there are more parameters than the answers could tell apart. */
    int leastQuestions() {
        return leastQuestions;
    }

    abstract RealMatrix design(int questions);
}

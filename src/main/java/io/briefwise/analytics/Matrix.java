package io.briefwise.analytics;

import io.briefwise.account.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Learners × columns, where a column is a section or a skill.
 *
 * @param columns in the order shown
 * @param sums what each learner has in a column
 */
record Matrix<C>(List<C> columns, Map<PersonId, Map<C, Sum>> sums) {

    private static final Sum NOTHING = new Sum(0, 0);

    /** How much was right of how many answers. */
    record Sum(double right, int answers) {

        Sum plus(Sum other) {
            return new Sum(right + other.right, answers + other.answers);
        }
    }

    static <C> Matrix<C> of(
            List<C> columns, List<ClassTables.Answers> answers, Function<ClassTables.Answers, C> column) {
        Map<PersonId, Map<C, Sum>> sums = new HashMap<>();
        for (ClassTables.Answers some : answers) {
            sums.computeIfAbsent(some.learner(), _ -> new HashMap<>())
                    .merge(column.apply(some), new Sum(some.right(), some.count()), Sum::plus);
        }
        return new Matrix<>(columns, sums);
    }

    /** One learner's cells, in the order of the columns. */
    List<Cell> row(PersonId learner) {
        Map<C, Sum> row = sums.getOrDefault(learner, Map.of());
        return columns.stream()
                .map(column -> row.getOrDefault(column, NOTHING))
                .map(sum -> Cell.ofAnswers(sum.right(), sum.answers()))
                .toList();
    }

    /** The cells of all learners together, in the order of the columns. */
    List<Cell> together() {
        return columns.stream().map(this::together).toList();
    }

    private Cell together(C column) {
        double shares = 0;
        int learners = 0;
        int answers = 0;
        for (Map<C, Sum> row : sums.values()) {
            Sum sum = row.getOrDefault(column, NOTHING);
            if (sum.answers() > 0) {
                shares += sum.right() / sum.answers();
                learners++;
                answers += sum.answers();
            }
        }
        return Cell.ofLearners(shares, learners, answers);
    }
}

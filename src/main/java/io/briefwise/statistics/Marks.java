package io.briefwise.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The marks of learners on the questions of one quiz: who left a question out has 0 there. One learner and one question at
 * least; every mark lies between 0 and the question's maximum.
 */
public final class Marks {

    /** A third of a mark, written with few digits, may come out a little above its maximum. */
    private static final double ROUNDING = 1e-9;

    private final double[] maxima;
    private final double[][] byQuestion;

    private Marks(double[] maxima, double[][] byQuestion) {
        this.maxima = maxima;
        this.byQuestion = byQuestion;
    }

    /**
     * @param maxima of each question
     * @param learners each learner's marks, in the order of the questions
     */
    public static Marks of(double[] maxima, List<double[]> learners) {
        if (maxima.length == 0 || learners.isEmpty()) {
            throw new IllegalArgumentException(learners.size() + " learners, " + maxima.length + " questions");
        }
        double[][] byQuestion = new double[maxima.length][learners.size()];
        for (int learner = 0; learner < learners.size(); learner++) {
            double[] marks = learners.get(learner);
            if (marks.length != maxima.length) {
                throw new IllegalArgumentException(marks.length + " marks on " + maxima.length + " questions");
            }
            for (int question = 0; question < maxima.length; question++) {
                byQuestion[question][learner] = checked(marks[question], maxima[question]);
            }
        }
        return new Marks(maxima.clone(), byQuestion);
    }

    /** Whether a mark can be given on a question with this maximum. */
    public static boolean possible(double mark, double maximum) {
        return mark >= 0 && mark <= maximum * (1 + ROUNDING);
    }

    private static double checked(double mark, double maximum) {
        if (!possible(mark, maximum)) {
            throw new IllegalArgumentException("a mark of " + mark + " of " + maximum);
        }
        return mark;
    }

    public int learners() {
        return byQuestion[0].length;
    }

    public int questions() {
        return maxima.length;
    }

    public double maximum(int question) {
        return maxima[question];
    }

    public double mark(int learner, int question) {
        return byQuestion[question][learner];
    }

    /** The marks on all other questions, R = T − x, of each learner. */
    public double[] rest(int question) {
        return sum(IntStream.range(0, questions()).filter(other -> other != question));
    }

    double sumOfMaxima() {
        return Arrays.stream(maxima).sum();
    }

    Series question(int question) {
        return new Series(byQuestion[question]);
    }

    Series total() {
        return new Series(sum(IntStream.range(0, questions())));
    }

    private double[] sum(IntStream questions) {
        double[] sum = new double[learners()];
        questions.forEach(question -> {
            double[] marks = byQuestion[question];
            for (int learner = 0; learner < sum.length; learner++) {
                sum[learner] += marks[learner];
            }
        });
        return sum;
    }
}

package io.briefwise.quiz;

/** How a quiz is answered: when an answer is settled, and what feedback follows. */
public sealed interface Way {

    /** All answers can be changed until they are handed in together. */
    record AtTheEnd() implements Way {}

    /** Each answer is settled when it is checked, and explained at once. */
    record AtOnce() implements Way {}

    /**
     * A wrong answer can be tried again after a hint. As in Moodle's interactive behaviour each try that failed takes the
     * penalty off what the last try is worth: with a penalty of 1/3, right at the second try is worth 2/3.
     *
     * @param tries how many, at least two
     * @param penalty the share of the full mark that each failed try costs, 0 to 1
     */
    record SeveralTries(int tries, double penalty) implements Way {

        public static final SeveralTries USUAL = new SeveralTries(3, 1.0 / 3);

        public SeveralTries {
            if (tries < 2 || !(penalty >= 0 && penalty <= 1)) {
                throw new IllegalArgumentException(tries + " tries with a penalty of " + penalty);
            }
        }
    }

    /** As {@link AtOnce}, section by section: the next opens when the questions on this one are answered, rightly or not. */
    record GuidedReading() implements Way {}

    /** Each answer is explained at once and can be given again; nothing is marked. */
    record Practice() implements Way {}

    /** Whether an answer is explained before the whole is handed in. */
    default boolean explainsAtOnce() {
        return !(this instanceof AtTheEnd);
    }

    /** Whether what was answered counts. */
    default boolean marked() {
        return !(this instanceof Practice);
    }

    /** Whether the attempt is over when its last question is settled. */
    default boolean endsWithTheLastAnswer() {
        return switch (this) {
            case AtOnce _, SeveralTries _, GuidedReading _ -> true;
            case AtTheEnd _, Practice _ -> false;
        };
    }
}

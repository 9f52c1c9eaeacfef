package io.briefwise.quiz;

/**
 * How an attempt at a quiz is taken. It is fixed when the attempt begins: nobody changes the rules under a learner's hands.
 *
 * @param way when answers are settled
 * @param certainty whether learners say how sure they are, and are marked by it
 * @param layout what is drawn and in which order
 */
public record Conduct(Way way, boolean certainty, Layout layout) {

    public static Conduct of(Way way) {
        return new Conduct(way, true, Layout.AS_MADE);
    }

    /** Where nothing else was set. */
    public static Conduct usual(Purpose purpose) {
        return of(
                switch (purpose) {
                    case QUIZ -> new Way.AtTheEnd();
                    case SECTION_CHECK -> new Way.AtOnce();
                    case PRACTICE, REVIEW -> new Way.Practice();
                });
    }
}

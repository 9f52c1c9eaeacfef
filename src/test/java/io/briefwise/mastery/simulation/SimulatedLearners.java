package io.briefwise.mastery.simulation;

/**
 * Prints what the decisions on mastery and on review quote: the same figures at every run. Run it in the project's folder
 * after a change to estimates, practice or schedules.
 */
public final class SimulatedLearners {

    private SimulatedLearners() {}

    public static void main(String[] arguments) {
        SimulatedPractice.print();
        SimulatedRatings.print();
        SimulatedReviews.print();
    }
}

package io.briefwise.generation.family.argument;

/** Sentences that stand beside the one that an example is about, so that there is something to be wrong with. */
final class ArgumentExamples {

    static final String OTHERS = "Rain fell on the old town for seven days. "
            + "Most bakeries in Norway buy their flour from two large mills. "
            + "Wooden bridges in Sweden need a new coat of paint every summer. "
            + "Fishermen in Iceland sell most of the cod to Portugal. "
            + "Railways in Finland carry more timber than passengers.";

    private ArgumentExamples() {}
}

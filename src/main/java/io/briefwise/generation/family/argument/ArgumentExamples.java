package io.briefwise.generation.family.argument;

/** Sentences that stand beside the one that an example is about, so that there is something to be wrong with. */
final class ArgumentExamples {

    static final String OTHERS = "Rain fell on Lisbon for seven days. "
            + "Bakeries in Norway buy flour from Denmark. "
            + "Bridges in Sweden are painted in May. "
            + "Fishermen in Iceland sell cod to Portugal. "
            + "Railways in Finland may carry timber. "
            + "Schools in Estonia open in September.";

    private ArgumentExamples() {}
}

package io.briefwise.brief;

import java.util.List;

/** Paragraphs of plain English written for the tests. */
final class Prose {

    static final String RIVER =
            "The river has risen above the quay in four of the last ten winters, and the council now"
                    + " expects it to do so every second year. Engineers warn that the old wall was never meant to stand so much water,"
                    + " while traders say that a higher wall would cut the market off from the boats on which it depends.";

    static final String WALL = "A higher wall would cost about nine million pounds, most of which the government has"
            + " promised to pay. Critics of the plan reply that a wall moves the flood to the villages downstream, where there"
            + " is no money to build another, and that the promise was made before an election.";

    static final String MEADOW =
            "The other plan gives the water room. It would buy back the meadows above the town and let"
                    + " them flood, as they did until the railway was built in 1862. Farmers are to be paid for each week in which their"
                    + " land is under water, and most of them have said that they would agree to this.";

    static final String CHOICE =
            "Neither plan can be judged by its price alone. The wall protects the town at once but must"
                    + " be rebuilt within fifty years, whereas the meadows take longer to work and need hardly any care. The council"
                    + " should therefore begin with the meadows and keep the wall in reserve.";

    static final List<String> ALL = List.of(RIVER, WALL, MEADOW, CHOICE);

    private Prose() {}
}

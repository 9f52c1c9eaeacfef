package io.briefwise.generation.family.argument;

import io.briefwise.generation.family.Rule;
import java.util.List;

/** On what the rules about tied clauses fire, and on what they are silent. */
final class Shown {

    private static final String OTHERS = ArgumentExamples.OTHERS;

    private Shown() {}

    static List<Rule.Example> fires(Asked asked) {
        return switch (asked) {
            case CAUSE ->
                List.of(
                        new Rule.Example(
                                "Budgets have proved hard to predict because taxes in Finland depend on the harvest. "
                                        + OTHERS,
                                "Which reason does ¶1 give for the statement that “budgets have proved hard to predict”?",
                                "Taxes in Finland depend on the harvest."),
                        new Rule.Example(
                                "Small ferries are seldom insured, since many of them carry nothing but sheep. "
                                        + OTHERS,
                                "Which reason does ¶1 give for the statement that “small ferries are seldom insured”?",
                                "Many small ferries carry nothing but sheep."));
            case GROUND ->
                List.of(new Rule.Example(
                        "Delay cannot be ruled out, because old refrigerators in Europe are leaking gas. " + OTHERS,
                        "Which reason does ¶1 give for the statement that “delay cannot be ruled out”?",
                        "Old refrigerators in Europe are leaking gas."));
            case EFFECT ->
                List.of(new Rule.Example(
                        "Cod has left the shallow bays, so boats from Bergen have to sail far to the north. " + OTHERS,
                        "Which consequence does ¶1 draw from the statement that “cod has left the shallow bays”?",
                        "Boats from Bergen have to sail far to the north."));
            case AIM ->
                List.of(new Rule.Example(
                        "The doors of a lock should be opened by hand, so that salmon can swim up the river. " + OTHERS,
                        "Which aim lies behind the statement in ¶1 that “the doors of a lock should be opened by hand”?",
                        "Salmon can swim up the river."));
            case CONCESSION ->
                List.of(
                        new Rule.Example(
                                "Diplomats in Geneva moved quickly, although scientists in Europe were divided. "
                                        + OTHERS,
                                "With which remark does ¶1 qualify the statement that “diplomats in Geneva moved quickly”?",
                                "Scientists in Europe were divided."),
                        new Rule.Example(
                                "Although scientists in Europe were divided, diplomats in Geneva moved quickly. "
                                        + OTHERS,
                                "Which point does ¶1 concede before stating that “diplomats in Geneva moved quickly”?",
                                "Scientists in Europe were divided."),
                        new Rule.Example(
                                "The old bridge may be admired by visitors, but lorries have damaged it. "
                                        + "The town may sell it soon. " + OTHERS,
                                "Which point does ¶1 concede before stating that lorries have damaged the old bridge?",
                                "The old bridge may be admired by visitors."));
            case CONTRAST ->
                List.of(new Rule.Example(
                        "Ships on the lake burn cheap coal, whereas trains in the valley are driven by power from the dam. "
                                + OTHERS,
                        "Which statement does ¶1 contrast with the statement that “ships on the lake burn cheap coal”?",
                        "Trains in the valley are driven by power from the dam."));
        };
    }

    static List<String> silentOn(Asked asked) {
        return switch (asked) {
            case CAUSE, GROUND ->
                List.of(
                        "It proved hard to predict because taxes in Finland depend on the harvest. " + OTHERS,
                        "Officials said that taxes were low because the harvest had failed. " + OTHERS,
                        "Sea ice has been shrinking since satellite records began in the United States. " + OTHERS);
            case EFFECT -> List.of("Cod has left the shallow bays, and boats from Bergen sail to the north. " + OTHERS);
            case AIM -> List.of("They should open the doors by hand, so that fish follow the boats. " + OTHERS);
            case CONCESSION ->
                List.of(
                        "The diplomats moved quickly, and the science was settled. " + OTHERS,
                        "He said the talks moved quickly, although the science was not settled. " + OTHERS);
            case CONTRAST ->
                List.of("Headlands are drawn too large, while dangers in Norway are marked with crosses. " + OTHERS);
        };
    }
}

package io.briefwise.generation.family;

import io.briefwise.generation.family.argument.ArgumentRules;
import io.briefwise.generation.family.marking.MarkByFunction;
import io.briefwise.generation.family.marking.MarkMainPoint;
import io.briefwise.generation.family.marking.WhatSentenceDoes;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules, in the order in which their candidates are looked at. Those whose questions two raters found mostly
 * unusable are withheld until they are better; the figures are in {@code src/docs/decisions/question-families.md}.
 */
public final class Families {

    private static final List<Rule> IN_USE = List.of(
            new WhichCountry(),
            new WhoActs(),
            new WhenDated(),
            new WhoIs(),
            new StandsFor(),
            new WhichFigure(),
            new WhichDate(),
            new OrderOfEvents(),
            new YearsToEvents(),
            new FiguresToStatements(),
            new PeopleToPosts(),
            new WordMeans(),
            new WordSuggests(),
            new HowCertain(),
            new StatedAsCertain(),
            new LeftOpen(),
            new WhoseView(),
            new WhoIsQuoted(),
            new KindOfStatement(),
            new TrueInOtherWords(),
            new FalseInOnePlace(),
            new AuthorsDegree(),
            new MarkMainPoint(),
            new WhatSentenceDoes(),
            new OpenOnClaim(OpenForm.EVIDENCE),
            new OpenOnClaim(OpenForm.FEASIBILITY),
            new OpenOnClaim(OpenForm.CONSEQUENCE),
            new OpenOnClaim(OpenForm.ALTERNATIVE),
            new OpenOnClaim(OpenForm.ASSUMPTION));

    private static final List<Rule> WITHHELD = List.of(new HowMany());

    /** One for each thing that a sentence may be marked for. */
    private static final List<Rule> MARKING = MarkByFunction.all();

    private Families() {}

    /** Those whose questions learners get. */
    public static List<Rule> inUse() {
        return Stream.of(IN_USE, MARKING, ArgumentRules.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Those in use and those withheld. */
    public static List<Rule> rules() {
        return Stream.concat(inUse().stream(), WITHHELD.stream()).toList();
    }
}

package io.briefwise.generation.family;

import io.briefwise.generation.family.argument.ArgumentRules;
import io.briefwise.generation.family.detail.DateInSentence;
import io.briefwise.generation.family.detail.FigureInSentence;
import io.briefwise.generation.family.detail.FiguresToStatements;
import io.briefwise.generation.family.detail.NameInSentence;
import io.briefwise.generation.family.detail.TwoOfAList;
import io.briefwise.generation.family.detail.YearsToStatements;
import io.briefwise.generation.family.marking.MarkByFunction;
import io.briefwise.generation.family.marking.MarkMainPoint;
import io.briefwise.generation.family.marking.WhatSentenceDoes;
import io.briefwise.generation.family.marking.WhatThisMeans;
import io.briefwise.generation.family.open.OpenRules;
import io.briefwise.generation.family.people.PeopleRules;
import io.briefwise.generation.table.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules, in the order in which their candidates are looked at. Those whose questions raters found not good enough, or
 * have judged too seldom to know, are withheld; the figures are in {@code src/docs/decisions/question-families.md}.
 */
public final class Families {

    private static final List<Rule> RULES = Stream.of(
                    List.of(
                            new WhichCountry(),
                            new WhoActs(),
                            new WhoIs(),
                            new StandsFor(),
                            new FigureInSentence(),
                            new WhichDate(),
                            new DateInSentence(),
                            new TwoOfAList(),
                            new OrderOfEvents(),
                            new YearsToStatements(),
                            new FiguresToStatements(),
                            new PeopleToPosts(),
                            new WordMeans(),
                            new WordSuggests(),
                            new HowCertain(),
                            new StatedAsCertain(),
                            new LeftOpen(),
                            new KindOfStatement(),
                            new TrueInOtherWords(),
                            new FalseInOnePlace(),
                            new AuthorsDegree(),
                            new MarkMainPoint(),
                            new WhatSentenceDoes(),
                            new WhatThisMeans()),
                    PeopleRules.all(),
                    NameInSentence.all(),
                    MarkByFunction.all(),
                    ArgumentRules.all(),
                    OpenRules.all())
            .flatMap(List::stream)
            .toList();

    /** Each with the reason. */
    private static final Set<String> WITHHELD =
            Set.copyOf(Table.beside(Families.class, "withheld.tsv").read(2, List::getFirst));

    private Families() {}

    /** Those whose questions learners get. */
    public static List<Rule> inUse() {
        return RULES.stream().filter(rule -> !WITHHELD.contains(rule.id())).toList();
    }

    /** Those in use and those withheld. */
    public static List<Rule> rules() {
        return RULES;
    }

    static Set<String> withheld() {
        return WITHHELD;
    }
}

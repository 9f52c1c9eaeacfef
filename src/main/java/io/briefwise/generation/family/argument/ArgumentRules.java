package io.briefwise.generation.family.argument;

import io.briefwise.generation.family.Rule;
import java.util.List;

/** The rules of this package, in the order in which their candidates are looked at. */
public final class ArgumentRules {

    private ArgumentRules() {}

    public static List<Rule> all() {
        return List.of(
                new HowItBears(),
                new StatementsInTension(),
                new WhyReason(),
                new WhatFollows(),
                new WhichReason(),
                new WhyPurpose(),
                new WhatIsConceded());
    }
}

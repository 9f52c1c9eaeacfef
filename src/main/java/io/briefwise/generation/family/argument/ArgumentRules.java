package io.briefwise.generation.family.argument;

import io.briefwise.generation.family.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The rules of this package, in the order in which their candidates are looked at. */
public final class ArgumentRules {

    private ArgumentRules() {}

    public static List<Rule> all() {
        return Stream.concat(
                        Stream.of(new HowItBears(), new HowPartsBear(), new StatementsInTension(), new WhyPurpose()),
                        Arrays.stream(Asked.values()).map(OtherClause::new))
                .toList();
    }
}

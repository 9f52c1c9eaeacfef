package io.briefwise.generation.family.people;

import io.briefwise.generation.family.Rule;
import java.util.List;

/** The rules of this package, in the order in which their candidates are looked at. */
public final class PeopleRules {

    private PeopleRules() {}

    public static List<Rule> all() {
        return List.of(new WhoseView(), new WhoIsQuoted(), new WhoHolds(), new WhoIsMeant());
    }
}

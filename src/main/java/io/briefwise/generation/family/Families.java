package io.briefwise.generation.family;

import java.util.List;

/** The rules in use, in the order in which their candidates are looked at. */
public final class Families {

    private static final List<Rule> RULES = List.of(
            new WhoActs(),
            new WhichCountry(),
            new WhatObject(),
            new WhatSubject(),
            new WhenDated(),
            new HowMany(),
            new WhyPurpose(),
            new ClozeName(),
            new ClozeTerm(),
            new HowCertain(),
            new StatedAsCertain(),
            new WhoseView(),
            new KindOfStatement(),
            new TrueInOtherWords(),
            new FalseInOnePlace(),
            new AuthorsDegree(),
            new WhatIsConceded(),
            new OpenOnClaim(OpenForm.EVIDENCE),
            new OpenOnClaim(OpenForm.FEASIBILITY),
            new OpenOnClaim(OpenForm.CONSEQUENCE),
            new OpenOnClaim(OpenForm.ALTERNATIVE),
            new OpenOnClaim(OpenForm.ASSUMPTION));

    private Families() {}

    public static List<Rule> rules() {
        return RULES;
    }
}

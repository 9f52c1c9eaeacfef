package io.briefwise.generation.family.open;

import io.briefwise.generation.family.Rule;
import java.util.List;

/** The forms of open questions. */
public final class OpenRules {

    private OpenRules() {}

    public static List<Rule> all() {
        return List.copyOf(forms());
    }

    static List<OpenForm> forms() {
        return List.of(
                new OpenAssumption(),
                new OpenEvidence(),
                new OpenConflictingEvidence(),
                new OpenFeasibility(),
                new OpenConsequence(),
                new OpenAlternativeExplanation(),
                new OpenAlternativeMeans(),
                new OpenDefinition(),
                new OpenPerspective());
    }
}

package io.briefwise.generation.substitution;

import java.util.List;

/** The forms of one verb. */
public final class VerbForms {

    private VerbForms() {}

    /** A verb other than "be" in the form that a tag of the Penn treebank names: "take", VBD gives "took". */
    public static String of(String base, String tag) {
        return Inflection.verb(List.of(base), tag, false);
    }
}

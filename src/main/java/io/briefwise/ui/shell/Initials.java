package io.briefwise.ui.shell;

import java.util.Locale;

/** The first letters of a person's first and last name: "Mira Kessler" is MK, "Plato" P. */
record Initials(String letters) {

    static Initials of(String name) {
        String[] names = name.strip().split("\\s+");
        String first = firstLetter(names[0]);
        String last = names.length > 1 ? firstLetter(names[names.length - 1]) : "";
        return new Initials((first + last).toUpperCase(Locale.ROOT));
    }

    private static String firstLetter(String name) {
        return name.isEmpty() ? "" : Character.toString(name.codePointAt(0));
    }
}

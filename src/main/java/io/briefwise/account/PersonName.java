package io.briefwise.account;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A person's name as shown to others: any script and emoji, but nothing invisible that could reorder or break a page. */
record PersonName(String text) {

    private static final int LONGEST = 120;
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E"
            + "\\u2060-\\u2069\\uFEFF\\uFFF9-\\uFFFB]|[\\x{E0000}-\\x{E007F}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    static Optional<PersonName> read(String typed) {
        // a megabyte is refused before it is normalised
        if (typed.length() > 10 * LONGEST) {
            return Optional.empty();
        }
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        String spaced = SPACES.matcher(composed).replaceAll(" ");
        String visible = CONTROLS.matcher(spaced).replaceAll("");
        String name = SPACES.matcher(visible).replaceAll(" ").strip();
        return name.isEmpty() || name.length() > LONGEST ? Optional.empty() : Optional.of(new PersonName(name));
    }
}

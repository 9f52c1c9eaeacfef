package io.briefwise.brief.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people’s names are written: two to five words with capitals, titles before them, particles between. */
final class PersonName {

    static final String TITLE =
            "(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Amb|Ambassador|Gen|General|Lt|Col|Colonel|Maj|Adm|Admiral|Rev)\\.?\\s+)*";
    static final String NAME =
            "\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:de|da|van|von|der|den|la|le|al|bin|ibn|el|\\p{Lu}[\\p{L}'’.-]*)(?!\\p{L})){1,4}";

    private static final String LIST = TITLE + "(" + NAME + "(?:(?:,| and| &|, and)\\s+" + TITLE + NAME + ")*)";
    private static final Pattern AT_START = Pattern.compile("^" + LIST);
    private static final Pattern NOT_A_NAME = Pattern.compile(
            "(?i).*\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|"
                    + "monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|this|these|all|contrast|comparison)\\b.*");

    private PersonName() {}

    /** The name or names that the text starts with, titles before the first left out; the rest may follow. */
    static Optional<Matcher> atStart(String text) {
        Matcher found = AT_START.matcher(text);
        return found.find() && !NOT_A_NAME.matcher(found.group(1)).matches() ? Optional.of(found) : Optional.empty();
    }
}

package io.briefwise.generation.check;

import java.util.Locale;

/**
 * Why a question is not asked.
 *
 * @param sentence the reason, for whoever improves the rules
 */
public record Objection(String sentence) {

    public static Objection to(String format, Object... arguments) {
        return new Objection(String.format(Locale.ROOT, format, arguments));
    }
}

package io.briefwise.exchange;

import java.util.OptionalDouble;

/** What stands in one place of a sheet. */
sealed interface Entry {

    /**
     * A text, made harmless: a spreadsheet takes what begins with {@code = + - @}, a tab or a line break for a formula, which
     * may fetch addresses and start programs. An apostrophe before it says that it is text. Learners choose their names and
     * write answers, so that no text is trusted. The wide forms of the four signs count as the signs.
     */
    record Text(String text) implements Entry {

        private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

        public Text {
            if (!text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0) {
                text = "'" + text;
            }
        }
    }

    /** A number, which no spreadsheet takes for anything else. */
    record Figure(double figure) implements Entry {}

    /** Nothing: not handed in, not marked, undefined. */
    record Blank() implements Entry {}

    static Entry of(OptionalDouble figure) {
        return figure.isPresent() ? new Figure(figure.getAsDouble()) : new Blank();
    }
}

package io.briefwise.language;

/**
 * Replaces typographer's marks by the plain ones that the models were trained on, one character by one, so that
 * offsets stay true: ‘East’ becomes 'East'.
 */
final class Typography {

    private Typography() {}

    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, plain(plain.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char character) {
        return switch (character) {
            case '‘', '’', '‚', '′', 'ʼ' -> '\'';
            case '“', '”', '„', '″', '«', '»' -> '"';
            case '‐', '‑', '−' -> '-';
            case '\u00a0', '\u2009', '\u202f', '\t', '\n', '\r' -> ' ';
            default -> character;
        };
    }
}

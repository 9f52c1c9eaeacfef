package io.briefwise.classroom;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Eight characters that are hard to confuse when read from a board: no 0/O, no 1/I/L, no U/V, no 2/Z, 5/S, 8/B. */
record JoinCode(String text) {

    static final int LENGTH = 8;
    static final String ALPHABET = "ACDEFGHJKMNPQRTWXY34679";

    private static final RandomGenerator RANDOM = new SecureRandom();

    static JoinCode fresh() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new JoinCode(code.toString());
    }

    /** The code as stored, from what somebody typed: spaces, hyphens and small letters do not matter. */
    static JoinCode read(String typed) {
        String start = typed.length() > 40 ? typed.substring(0, 40) : typed;
        return new JoinCode(start.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }
}

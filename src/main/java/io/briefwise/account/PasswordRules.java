package io.briefwise.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A password is long enough and not one that everybody tries first. No other theatrics. */
final class PasswordRules {

    static final int SHORTEST = 10;
    /** BCrypt reads no further. */
    static final int LONGEST_IN_BYTES = 72;

    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    static Optional<AccessRefusal> objection(String password, String email) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(AccessRefusal.PASSWORD_TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            return Optional.of(AccessRefusal.PASSWORD_TOO_LONG);
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (COMMON.contains(plain) || plain.chars().distinct().count() < 4) {
            return Optional.of(AccessRefusal.PASSWORD_TOO_COMMON);
        }
        if (plain.equals(email.strip().toLowerCase(Locale.ROOT))) {
            return Optional.of(AccessRefusal.PASSWORD_TELLS_ADDRESS);
        }
        return Optional.empty();
    }

    private static Set<String> common() {
        try (InputStream list = Objects.requireNonNull(
                        PasswordRules.class.getResourceAsStream("/account/common-passwords.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(String::strip)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the list of common passwords cannot be read", e);
        }
    }
}

package io.briefwise.account;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as it is compared and stored: trimmed, in lower case, its domain in ASCII.
 *
 * <p>Letters beyond ASCII are refused before the @, and spelled as {@code xn--…} after it: a Cyrillic "а" can never pass
 * for somebody's "a".
 */
record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    static Optional<EmailAddress> read(String typed) {
        String trimmed = typed.strip();
        int at = trimmed.lastIndexOf('@');
        if (at < 1 || trimmed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String domain = IDN.toASCII(trimmed.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            String whole = (trimmed.substring(0, at) + "@" + domain).toLowerCase(Locale.ROOT);
            return whole.length() <= LONGEST && FORM.matcher(whole).matches()
                    ? Optional.of(new EmailAddress(whole))
                    : Optional.empty();
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }
}

package io.briefwise.exchange;

import io.briefwise.account.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The pseudonyms of one class: the first 40 bits of HMAC-SHA-256 of a person's id under the secret of the class. The same in
 * every file of the class, another in each other class, and nobody without the secret can work out whose it is. Of a thousand
 * learners two share one with a chance of one in two million.
 */
final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 5;

    private final byte[] secret;

    Pseudonyms(byte[] secret) {
        this.secret = secret.clone();
    }

    String of(PersonId person) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] code = mac.doFinal(person.uuid().toString().getBytes(StandardCharsets.US_ASCII));
            return "L" + HexFormat.of().formatHex(code, 0, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}

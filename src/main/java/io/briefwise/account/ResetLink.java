package io.briefwise.account;

import java.time.Instant;

/** A secret that sets a new password once; it can be read only now, when it is made. */
public record ResetLink(String token, Instant expires) {

    @Override
    public String toString() {
        return "ResetLink[expires " + expires + "]";
    }
}

package io.briefwise.doubt;

import java.time.Instant;

/**
 * What an instructor answered to a doubt.
 *
 * @param verdict what they find
 * @param reply what they have to say to it, may be empty
 * @param settledAt when
 */
public record Settlement(Verdict verdict, String reply, Instant settledAt) {

    static final int LONGEST_REPLY = 1000;

    public Settlement {
        if (reply.length() > LONGEST_REPLY) {
            throw new IllegalArgumentException("a reply of " + reply.length() + " characters");
        }
    }
}

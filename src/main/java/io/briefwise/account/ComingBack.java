package io.briefwise.account;

/** What became of a browser that came back without a session. */
public sealed interface ComingBack {

    /** Signed in again; the browser keeps the new key from now on. */
    record LetIn(SignedIn person, DeviceKey key) implements ComingBack {}

    /** The device has ended, or never was. */
    record Unknown() implements ComingBack {}

    /** The token was used long ago: somebody has a copy. The device has been ended, for both of them. */
    record Copied() implements ComingBack {}
}

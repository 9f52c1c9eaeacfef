package io.briefwise.account;

import java.time.Instant;

/**
 * A browser that somebody is signed in with.
 *
 * @param browser what it calls itself, such as "Firefox on Linux"
 * @param kept whether it stays signed in when it is closed
 * @param seen when it last signed its holder in, by password or by itself
 */
public record Device(DeviceId id, String browser, boolean kept, Instant signedIn, Instant seen, Instant ends) {}

package io.briefwise.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, and when.
 *
 * @param actor null where nobody was signed in, as when a password is reset by a link
 * @param detail what the act changed, such as the new role; may be empty
 */
public record AuditEntry(@Nullable PersonId actor, Act act, PersonId subject, String detail, Instant at) {}

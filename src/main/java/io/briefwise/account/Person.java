package io.briefwise.account;

/**
 * Somebody with an account.
 *
 * @param id who
 * @param name as shown to others
 * @param email also the name to sign in with, in lower case
 * @param role what they may do
 * @param active false once deactivated: can no longer sign in, the record stays
 */
public record Person(PersonId id, String name, String email, Role role, boolean active) {}

package io.briefwise.account;

/** What became of an administrator's act. */
public sealed interface ActResult<T> {

    record Done<T>(T outcome) implements ActResult<T> {}

    record Refused<T>(ActRefusal reason) implements ActResult<T> {}
}

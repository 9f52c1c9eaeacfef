package io.briefwise.classroom;

/** What became of an instructor's wish about a class. */
public sealed interface ClassResult<T> {

    record Done<T>(T outcome) implements ClassResult<T> {}

    record Refused<T>(ClassRefusal reason) implements ClassResult<T> {}
}

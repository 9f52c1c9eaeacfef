package io.briefwise.classroom;

/** What became of somebody's wish to join a class. */
public sealed interface JoinResult {

    /** They are in it now, or were already. */
    record Joined(Classroom classroom) implements JoinResult {}

    record Refused(ClassRefusal reason) implements JoinResult {}
}

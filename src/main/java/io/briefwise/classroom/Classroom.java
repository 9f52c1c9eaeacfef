package io.briefwise.classroom;

/**
 * A class.
 *
 * @param name as its instructor calls it
 * @param joinCode what a learner types to join; can be renewed, the old one then opens nothing
 */
public record Classroom(ClassroomId id, String name, String joinCode) {}

package io.briefwise.ui.home;

import io.briefwise.analytics.ClassSummary;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.Classroom;
import java.util.List;

/**
 * What an instructor's start page shows.
 *
 * @param classes in the order of their names
 */
record InstructorPage(List<TaughtClass> classes) {

    /** A class with what was set for it, the newest first. */
    record TaughtClass(Classroom classroom, List<SetQuiz> set) {}

    /** What was set, and how far the class is with it. */
    record SetQuiz(Assignment assignment, String title, ClassSummary summary) {}
}

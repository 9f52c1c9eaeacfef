package io.briefwise.ui.parts;

import io.briefwise.attempt.AttemptId;
import io.briefwise.brief.BriefId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.doubt.DoubtId;
import io.briefwise.generation.JobId;
import io.briefwise.quiz.QuizId;
import org.jspecify.annotations.Nullable;

/** Where things are found, relative to the root of the application: one place for the addresses that journeys link to. */
public final class Addresses {

    public static final String HOME = "";
    public static final String LIBRARY = "library";
    public static final String BRING = "bring";
    public static final String JOIN = "join";
    public static final String PEOPLE = "people";
    public static final String PROGRESS = "progress";
    public static final String REVIEW = "review";
    public static final String NEW_CLASS = "classes/new";

    private Addresses() {}

    public static String brief(BriefId brief) {
        return "brief/" + brief;
    }

    public static String making(JobId job) {
        return "making/" + job;
    }

    public static String reading(BriefId brief) {
        return "read/" + brief;
    }

    public static String section(BriefId brief, int section) {
        return reading(brief) + "/" + (section + 1);
    }

    /** How a text argues, from its first section with an argument on. */
    public static String argument(BriefId brief) {
        return "argument/" + brief;
    }

    public static String argument(BriefId brief, int section) {
        return argument(brief) + "/" + (section + 1);
    }

    /** The door to a quiz; it goes on where the learner stopped. */
    public static String quiz(QuizId quiz, @Nullable AssignmentId assignment) {
        return "take/" + quiz + (assignment == null ? "" : "/" + assignment);
    }

    public static String attempt(AttemptId attempt) {
        return "quiz/" + attempt;
    }

    public static String result(AttemptId attempt) {
        return "result/" + attempt;
    }

    /** A practice or a review: questions picked for one learner, one after the other. */
    public static String practice(AttemptId attempt) {
        return "practice/" + attempt;
    }

    public static String classroom(ClassroomId classroom) {
        return "class/" + classroom;
    }

    /** Where the open answers to an assignment are marked. */
    public static String marking(ClassroomId classroom, AssignmentId assignment) {
        return assignment(classroom, assignment) + "/marking";
    }

    /** How the quiz of an assignment and its questions worked. */
    public static String statistics(ClassroomId classroom, AssignmentId assignment) {
        return assignment(classroom, assignment) + "/statistics";
    }

    /** The question of a number, among the others on a page about them. */
    public static String question(String page, int number) {
        return page + "#question-" + number;
    }

    /** Where in its text a class went wrong. */
    public static String misread(ClassroomId classroom, AssignmentId assignment) {
        return assignment(classroom, assignment) + "/text";
    }

    /** What can be taken away of a class: marks, answers, figures. */
    public static String downloads(ClassroomId classroom, AssignmentId assignment) {
        return assignment(classroom, assignment) + "/downloads";
    }

    /** Who is in a class, and what they are granted. */
    public static String learners(ClassroomId classroom) {
        return classroom(classroom) + "/learners";
    }

    /** How an assignment is taken, to be changed. */
    public static String settings(ClassroomId classroom, AssignmentId assignment) {
        return assignment(classroom, assignment) + "/settings";
    }

    /** What learners of the class reported of questions. */
    public static String reported(ClassroomId classroom) {
        return classroom(classroom) + "/reported";
    }

    public static String reported(ClassroomId classroom, DoubtId doubt) {
        return reported(classroom) + "/" + doubt;
    }

    public static String assignment(ClassroomId classroom, AssignmentId assignment) {
        return classroom(classroom) + "/" + assignment;
    }
}

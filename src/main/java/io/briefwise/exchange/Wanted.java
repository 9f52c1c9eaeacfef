package io.briefwise.exchange;

import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.ClassroomId;

/**
 * A file that somebody asks for.
 *
 * @param what it tells
 * @param assignment of which; a gradebook is of all assignments of the class
 * @param form in which format
 * @param naming under which names learners stand in it
 */
public record Wanted(What what, ClassroomId classroom, AssignmentId assignment, FileForm form, Naming naming) {

    /** What a file tells. */
    public enum What {
        /** Learners × assignments: what counts. */
        GRADEBOOK,
        /** Every answer that was handed in for an assignment. */
        ANSWERS,
        /** A row of figures for each question; nobody stands in it. */
        ITEMS
    }

    /** Under which names learners stand in a file. */
    public enum Naming {
        NAMES,
        /** For research: no names, no mail, no times, no words of their own. */
        PSEUDONYMS
    }
}

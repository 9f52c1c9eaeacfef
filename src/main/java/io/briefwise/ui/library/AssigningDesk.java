package io.briefwise.ui.library;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.ClassResult;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.classroom.Classrooms;
import io.briefwise.quiz.QuizId;
import io.briefwise.ui.parts.Dates;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.teaching.setting.AssignmentForm;
import io.briefwise.ui.teaching.setting.Wish;
import org.springframework.stereotype.Component;

/** Where quizzes are set for classes. */
@Component
class AssigningDesk {

    private final Assignments assignments;
    private final Classrooms classrooms;
    private final Words words;
    private final Dates dates;

    AssigningDesk(Assignments assignments, Classrooms classrooms, Words words, Dates dates) {
        this.assignments = assignments;
        this.classrooms = classrooms;
        this.words = words;
        this.dates = dates;
    }

    /** The part of a page in which an instructor sets a quiz for one of their classes. */
    Assigning part(QuizId quiz, PersonId instructor) {
        return new Assigning(
                words,
                new AssignmentForm(words, dates),
                classrooms.taughtBy(instructor),
                (classroom, wish) -> assign(classroom, quiz, wish, instructor));
    }

    private ClassResult<AssignmentId> assign(ClassroomId classroom, QuizId quiz, Wish wish, PersonId instructor) {
        return assignments.assign(classroom, quiz, wish.opens(), wish.due(), wish.settings(), instructor);
    }
}

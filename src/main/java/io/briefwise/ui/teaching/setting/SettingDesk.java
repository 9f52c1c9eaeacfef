package io.briefwise.ui.teaching.setting;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.ClassResult;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.classroom.Classrooms;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.Quizzes;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers an assignment whose settings are changed, and stores the change. */
@Component
class SettingDesk {

    private final Classrooms classrooms;
    private final Assignments assignments;
    private final Quizzes quizzes;

    SettingDesk(Classrooms classrooms, Assignments assignments, Quizzes quizzes) {
        this.classrooms = classrooms;
        this.assignments = assignments;
        this.quizzes = quizzes;
    }

    Optional<Classroom> find(ClassroomId id, PersonId instructor) {
        return classrooms.find(id, instructor);
    }

    Optional<Assignment> assignment(ClassroomId classroom, AssignmentId id, PersonId instructor) {
        return assignments
                .find(id, instructor)
                .filter(found -> found.classroom().equals(classroom));
    }

    String title(Assignment assignment) {
        return quizzes.find(assignment.quiz()).map(Quiz::title).orElse("");
    }

    ClassResult<Assignment> change(AssignmentId id, Wish wish, PersonId instructor) {
        return assignments.change(id, wish.opens(), wish.due(), wish.settings(), instructor);
    }
}

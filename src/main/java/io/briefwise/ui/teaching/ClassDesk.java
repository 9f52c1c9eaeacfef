package io.briefwise.ui.teaching;

import io.briefwise.account.PersonId;
import io.briefwise.analytics.ClassPicture;
import io.briefwise.analytics.ClassPictures;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.classroom.Classrooms;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.QuizId;
import io.briefwise.quiz.Quizzes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what the page of a class shows, for one of its instructors only. */
@Component
class ClassDesk {

    private final Classrooms classrooms;
    private final Assignments assignments;
    private final Quizzes quizzes;
    private final ClassPictures pictures;

    ClassDesk(Classrooms classrooms, Assignments assignments, Quizzes quizzes, ClassPictures pictures) {
        this.classrooms = classrooms;
        this.assignments = assignments;
        this.quizzes = quizzes;
        this.pictures = pictures;
    }

    Optional<Classroom> find(ClassroomId id, PersonId instructor) {
        return classrooms.find(id, instructor);
    }

    /** What was set for the class, the newest first, with its title. */
    List<SetQuiz> set(ClassroomId id, PersonId instructor) {
        List<Assignment> set = assignments.of(id, instructor);
        Map<QuizId, String> titles = quizzes
                .all(set.stream().map(Assignment::quiz).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Quiz::id, Quiz::title));
        return set.stream()
                .map(one -> new SetQuiz(one, titles.getOrDefault(one.quiz(), "")))
                .toList();
    }

    Optional<ClassPicture> picture(AssignmentId id, PersonId instructor) {
        return pictures.of(id, instructor);
    }

    int learners(ClassroomId id, PersonId instructor) {
        return classrooms.learners(id, instructor).size();
    }

    /** A quiz set for a class, with its title. */
    record SetQuiz(Assignment assignment, String title) {}
}

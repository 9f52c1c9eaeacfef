package io.briefwise.ui.home;

import io.briefwise.account.PersonId;
import io.briefwise.analytics.ClassPictures;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.Classrooms;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.QuizId;
import io.briefwise.quiz.Quizzes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what lies on an instructor's desk. */
@Component
class InstructorDesk {

    /** Of a class with a long history only the newest are shown; the page of the class has them all. */
    private static final int NEWEST = 4;

    private final Classrooms classrooms;
    private final Assignments assignments;
    private final Quizzes quizzes;
    private final ClassPictures pictures;

    InstructorDesk(Classrooms classrooms, Assignments assignments, Quizzes quizzes, ClassPictures pictures) {
        this.classrooms = classrooms;
        this.assignments = assignments;
        this.quizzes = quizzes;
        this.pictures = pictures;
    }

    InstructorPage of(PersonId instructor) {
        return new InstructorPage(classrooms.taughtBy(instructor).stream()
                .map(classroom -> taught(classroom, instructor))
                .toList());
    }

    private InstructorPage.TaughtClass taught(Classroom classroom, PersonId instructor) {
        List<Assignment> set = assignments.of(classroom.id(), instructor).stream()
                .limit(NEWEST)
                .toList();
        Map<QuizId, String> titles = quizzes
                .all(set.stream().map(Assignment::quiz).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Quiz::id, Quiz::title));
        return new InstructorPage.TaughtClass(
                classroom,
                set.stream()
                        .flatMap(one -> pictures.summary(one.id(), instructor).stream()
                                .map(summary ->
                                        new InstructorPage.SetQuiz(one, titles.getOrDefault(one.quiz(), ""), summary)))
                        .toList());
    }
}

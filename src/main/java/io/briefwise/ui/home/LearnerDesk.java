package io.briefwise.ui.home;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptCard;
import io.briefwise.attempt.Attempts;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.Classrooms;
import io.briefwise.quiz.Purpose;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.QuizId;
import io.briefwise.quiz.Quizzes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what lies on a learner's desk. */
@Component
class LearnerDesk {

    private static final int RECENT = 5;

    private final Classrooms classrooms;
    private final Assignments assignments;
    private final Quizzes quizzes;
    private final Attempts attempts;

    LearnerDesk(Classrooms classrooms, Assignments assignments, Quizzes quizzes, Attempts attempts) {
        this.classrooms = classrooms;
        this.assignments = assignments;
        this.quizzes = quizzes;
        this.attempts = attempts;
    }

    LearnerPage of(PersonId learner, Instant now) {
        List<AttemptCard> taken = attempts.of(learner).stream()
                .filter(attempt -> attempt.quiz().purpose() == Purpose.QUIZ)
                .toList();
        return new LearnerPage(
                classrooms.attendedBy(learner).stream()
                        .map(classroom -> tasks(classroom, learner, taken, now))
                        .toList(),
                taken.stream()
                        .filter(attempt -> !attempt.submitted() && attempt.assignment() == null)
                        .map(Task::of)
                        .toList(),
                taken.stream().filter(AttemptCard::submitted).limit(RECENT).toList());
    }

    private LearnerPage.ClassTasks tasks(Classroom classroom, PersonId learner, List<AttemptCard> taken, Instant now) {
        List<Assignment> set = assignments.of(classroom.id(), learner);
        Map<QuizId, Quiz> asked = quizzes
                .all(set.stream().map(Assignment::quiz).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Quiz::id, Function.identity()));
        return new LearnerPage.ClassTasks(
                classroom,
                set.stream()
                        .map(one -> Task.of(
                                one, Objects.requireNonNull(asked.get(one.quiz())), classroom.name(), taken, now))
                        .toList());
    }
}

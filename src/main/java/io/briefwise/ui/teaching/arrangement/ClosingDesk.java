package io.briefwise.ui.teaching.arrangement;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.classroom.Extensions;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.QuizId;
import io.briefwise.quiz.Quizzes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What of a class has a date, and by how much later it closes for one learner. */
@Component
class ClosingDesk {

    /** So many assignments with a date are offered, the newest. */
    private static final int MOST = 8;

    /** An assignment with a date, and how much later it closes. */
    record Closing(AssignmentId assignment, String title, Instant due, Duration later) {}

    private final Assignments assignments;
    private final Extensions extensions;
    private final Quizzes quizzes;

    ClosingDesk(Assignments assignments, Extensions extensions, Quizzes quizzes) {
        this.assignments = assignments;
        this.extensions = extensions;
        this.quizzes = quizzes;
    }

    List<Closing> of(ClassroomId classroom, PersonId learner, PersonId instructor) {
        List<Assignment> set = assignments.of(classroom, instructor);
        Map<QuizId, String> titles =
                quizzes.all(set.stream().map(Assignment::quiz).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Quiz::id, Quiz::title));
        Map<AssignmentId, Duration> later = extensions.of(classroom, learner, instructor);
        List<Closing> dated = new ArrayList<>();
        for (Assignment one : set) {
            if (one.due() != null && dated.size() < MOST) {
                dated.add(new Closing(
                        one.id(),
                        titles.getOrDefault(one.quiz(), ""),
                        one.due(),
                        later.getOrDefault(one.id(), Duration.ZERO)));
            }
        }
        return dated;
    }

    void extend(AssignmentId assignment, PersonId learner, Duration later, PersonId instructor) {
        extensions.extend(assignment, learner, later, instructor);
    }
}

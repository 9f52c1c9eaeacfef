package io.briefwise.ui.home;

import io.briefwise.attempt.AttemptCard;
import io.briefwise.classroom.Classroom;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a learner's start page shows.
 *
 * @param classes each with what was set for it, the newest first
 * @param unasked quizzes begun without being set, the newest first
 * @param results what was handed in, the newest first
 */
record LearnerPage(List<ClassTasks> classes, List<Task> unasked, List<AttemptCard> results) {

    /** A class with what was set for it. */
    record ClassTasks(Classroom classroom, List<Task> tasks) {}

    private static final Comparator<Task> MOST_URGENT = Comparator.comparing((Task task) -> !task.begun())
            .thenComparing(task -> Optional.ofNullable(task.due()), LearnerPage::soonerFirst);

    /** What to go on with: what was begun before what waits, what is due soonest first. */
    Optional<Task> next() {
        return Stream.concat(classes.stream().flatMap(one -> one.tasks().stream()), unasked.stream())
                .filter(Task::open)
                .min(MOST_URGENT);
    }

    private static int soonerFirst(Optional<java.time.Instant> one, Optional<java.time.Instant> other) {
        if (one.isPresent() && other.isPresent()) {
            return one.get().compareTo(other.get());
        }
        return Boolean.compare(one.isEmpty(), other.isEmpty());
    }
}

package io.briefwise.classroom;

import io.briefwise.account.Act;
import io.briefwise.account.Audit;
import io.briefwise.account.PersonId;
import io.briefwise.quiz.QuizId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Quizzes set for classes. Only an instructor of the class sets one; only its people find it. */
@Service
public class Assignments {

    private final AssignmentTable table;
    private final Classrooms classrooms;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Assignments(AssignmentTable table, Classrooms classrooms, Audit audit, ApplicationEventPublisher events) {
        this.table = table;
        this.classrooms = classrooms;
        this.audit = audit;
        this.events = events;
    }

    /** As the other, with nothing set about how it is taken. */
    @Transactional
    public ClassResult<AssignmentId> assign(
            ClassroomId classroom, QuizId quiz, @Nullable Instant opens, @Nullable Instant due, PersonId by) {
        return assign(classroom, quiz, opens, due, AttemptSettings.USUAL, by);
    }

    @Transactional
    public ClassResult<AssignmentId> assign(
            ClassroomId classroom,
            QuizId quiz,
            @Nullable Instant opens,
            @Nullable Instant due,
            AttemptSettings settings,
            PersonId by) {
        if (!classrooms.teaches(by, classroom)) {
            return new ClassResult.Refused<>(ClassRefusal.NOT_YOUR_CLASS);
        }
        if (crossed(opens, due)) {
            return new ClassResult.Refused<>(ClassRefusal.DATES_CROSSED);
        }
        AssignmentId id = AssignmentId.fresh();
        table.insert(new Assignment(id, classroom, quiz, opens, due, settings));
        audit.record(by, Act.ASSIGNED, by, "quiz %s for class %s".formatted(quiz.uuid(), classroom.uuid()));
        return new ClassResult.Done<>(id);
    }

    /** Changes dates and settings; they hold at once, also for attempts that go on. */
    @Transactional
    public ClassResult<Assignment> change(
            AssignmentId id, @Nullable Instant opens, @Nullable Instant due, AttemptSettings settings, PersonId by) {
        Assignment before = table.find(id).orElse(null);
        if (before == null || !classrooms.teaches(by, before.classroom())) {
            return new ClassResult.Refused<>(ClassRefusal.NOT_YOUR_CLASS);
        }
        if (crossed(opens, due)) {
            return new ClassResult.Refused<>(ClassRefusal.DATES_CROSSED);
        }
        Assignment changed = new Assignment(id, before.classroom(), before.quiz(), opens, due, settings);
        table.update(changed);
        audit.record(by, Act.ASSIGNMENT_CHANGED, by, "assignment %s".formatted(id));
        events.publishEvent(new TermsChanged(List.of(id), null));
        return new ClassResult.Done<>(changed);
    }

    /** The assignments of a class, the newest first, for its people; for anybody else there are none. */
    public List<Assignment> of(ClassroomId classroom, PersonId asker) {
        return concerns(classroom, asker) ? table.of(classroom) : List.of();
    }

    /** The assignment, for a learner or an instructor of its class; for anybody else there is none. */
    public Optional<Assignment> find(AssignmentId id, PersonId asker) {
        return table.find(id).filter(assignment -> concerns(assignment.classroom(), asker));
    }

    private boolean concerns(ClassroomId classroom, PersonId asker) {
        return classrooms.attends(asker, classroom) || classrooms.teaches(asker, classroom);
    }

    private static boolean crossed(@Nullable Instant opens, @Nullable Instant due) {
        return opens != null && due != null && !opens.isBefore(due);
    }
}

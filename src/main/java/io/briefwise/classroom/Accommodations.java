package io.briefwise.classroom;

import io.briefwise.account.PersonId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What learners are granted in a class, by one of its instructors. It holds at once, also for an attempt that goes on; an
 * attempt that was closed before stays closed.
 */
@Service
public class Accommodations {

    private final AccommodationTable granted;
    private final Classrooms classrooms;
    private final Granting granting;

    Accommodations(AccommodationTable granted, Classrooms classrooms, Granting granting) {
        this.granted = granted;
        this.classrooms = classrooms;
        this.granting = granting;
    }

    /** Takes the place of what the learner had in this class; {@link Accommodation#NONE} takes it back. */
    @Transactional
    public ClassResult<Accommodation> grant(
            ClassroomId classroom, PersonId learner, Accommodation accommodation, PersonId by) {
        return grant(classroom, learner.uuid(), learner, accommodation, by);
    }

    /** As {@link #grant}, for everybody in the class. */
    @Transactional
    public ClassResult<Accommodation> grantAll(ClassroomId classroom, Accommodation accommodation, PersonId by) {
        return grant(classroom, classroom.uuid(), null, accommodation, by);
    }

    /** What a learner has in a class, of their own or with the class: for themselves and the instructors of the class. */
    public Accommodation of(ClassroomId classroom, PersonId learner, PersonId asker) {
        requireConcerned(classroom, learner, asker);
        return granted.of(List.of(classroom), learner).getOrDefault(classroom, Accommodation.NONE);
    }

    /** What was granted to the learner alone, or to the whole class where none is named; for its instructors. */
    public Accommodation granted(ClassroomId classroom, @Nullable PersonId learner, PersonId instructor) {
        requireTaught(classroom, instructor);
        return granted.granted(classroom, learner == null ? classroom.uuid() : learner.uuid());
    }

    /** Of each learner who was granted something, what that was; for the instructors of the class. */
    public Map<PersonId, Accommodation> each(ClassroomId classroom, PersonId instructor) {
        requireTaught(classroom, instructor);
        return granted.of(classroom);
    }

    /** The most generous of what a learner has in all their classes, for pages that belong to none. */
    public Accommodation of(PersonId learner) {
        List<ClassroomId> attended =
                classrooms.attendedBy(learner).stream().map(Classroom::id).toList();
        return attended.isEmpty()
                ? Accommodation.NONE
                : granted.of(attended, learner).values().stream().reduce(Accommodation.NONE, Accommodation::and);
    }

    private ClassResult<Accommodation> grant(
            ClassroomId classroom, UUID forWhom, @Nullable PersonId learner, Accommodation accommodation, PersonId by) {
        if (!classrooms.teaches(by, classroom)) {
            return new ClassResult.Refused<>(ClassRefusal.NOT_YOUR_CLASS);
        }
        granted.put(classroom, forWhom, accommodation);
        granting.accommodated(classroom, learner, accommodation, by);
        return new ClassResult.Done<>(accommodation);
    }

    private void requireTaught(ClassroomId classroom, PersonId instructor) {
        if (!classrooms.teaches(instructor, classroom)) {
            throw new AccessDeniedException("class " + classroom + " is not taught by " + instructor);
        }
    }

    private void requireConcerned(ClassroomId classroom, PersonId learner, PersonId asker) {
        if (!asker.equals(learner) && !classrooms.teaches(asker, classroom)) {
            throw new AccessDeniedException("what " + learner + " is granted does not concern " + asker);
        }
    }
}

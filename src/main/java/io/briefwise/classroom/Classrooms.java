package io.briefwise.classroom;

import io.briefwise.account.People;
import io.briefwise.account.Person;
import io.briefwise.account.PersonId;
import io.briefwise.account.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Classes, and who is in them. Whoever asks is named in the call, and what they may not do is refused here: a wish with
 * a reason, a look at somebody else's class as the defect it is.
 */
@Service
public class Classrooms {

    private static final int LONGEST_NAME = 120;

    private final ClassTable classes;
    private final Enrolment enrolment;
    private final People people;

    Classrooms(ClassTable classes, Enrolment enrolment, People people) {
        this.classes = classes;
        this.enrolment = enrolment;
        this.people = people;
    }

    @Transactional
    public ClassResult<Classroom> create(String name, PersonId instructor) {
        if (!hasRole(instructor, Role.INSTRUCTOR)) {
            return new ClassResult.Refused<>(ClassRefusal.NOT_AN_INSTRUCTOR);
        }
        String shown = name.strip();
        if (shown.isEmpty() || shown.length() > LONGEST_NAME) {
            return new ClassResult.Refused<>(ClassRefusal.UNUSABLE_NAME);
        }
        Classroom classroom = classes.add(shown);
        enrolment.addInstructor(classroom.id(), instructor);
        return new ClassResult.Done<>(classroom);
    }

    /** A new join code; the old one opens nothing from now on. */
    @Transactional
    public ClassResult<Classroom> renewCode(ClassroomId id, PersonId by) {
        if (!teaches(by, id)) {
            return new ClassResult.Refused<>(ClassRefusal.NOT_YOUR_CLASS);
        }
        return new ClassResult.Done<>(classes.renewCode(id));
    }

    /** Which class a code belongs to, for somebody about to join it. */
    public Optional<Classroom> byCode(String code) {
        return classes.byCode(JoinCode.read(code));
    }

    /** Joining twice is joining once. */
    @Transactional
    public JoinResult join(String code, PersonId learner) {
        if (!hasRole(learner, Role.LEARNER)) {
            return new JoinResult.Refused(ClassRefusal.NOT_A_LEARNER);
        }
        Optional<Classroom> classroom = byCode(code);
        if (classroom.isEmpty()) {
            return new JoinResult.Refused(ClassRefusal.UNKNOWN_CODE);
        }
        enrolment.addLearner(classroom.get().id(), learner);
        return new JoinResult.Joined(classroom.get());
    }

    public List<Classroom> taughtBy(PersonId instructor) {
        return classes.taughtBy(instructor);
    }

    public List<Classroom> attendedBy(PersonId learner) {
        return classes.attendedBy(learner);
    }

    /** The class, for one of its instructors; for anybody else there is none. */
    public Optional<Classroom> find(ClassroomId id, PersonId instructor) {
        return teaches(instructor, id) ? classes.find(id) : Optional.empty();
    }

    /** The learners of a class in the order of their names, for one of its instructors. */
    public List<PersonId> learners(ClassroomId id, PersonId asker) {
        if (!teaches(asker, id)) {
            throw new AccessDeniedException("class " + id + " is not taught by " + asker);
        }
        return List.copyOf(people.findAll(enrolment.learners(id)).keySet());
    }

    public boolean teaches(PersonId instructor, ClassroomId id) {
        return enrolment.isInstructor(id, instructor);
    }

    public boolean attends(PersonId learner, ClassroomId id) {
        return enrolment.isLearner(id, learner);
    }

    private boolean hasRole(PersonId id, Role role) {
        return people.find(id)
                .filter(Person::active)
                .filter(person -> person.role() == role)
                .isPresent();
    }
}

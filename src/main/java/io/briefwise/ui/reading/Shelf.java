package io.briefwise.ui.reading;

import io.briefwise.account.PersonId;
import io.briefwise.brief.Brief;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.Classrooms;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.Quizzes;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The texts that a person may read: those shared with all, their own, and those that a class of theirs works on. */
@Component
class Shelf {

    private final Briefs briefs;
    private final Quizzes quizzes;
    private final Classrooms classrooms;
    private final Assignments assignments;

    Shelf(Briefs briefs, Quizzes quizzes, Classrooms classrooms, Assignments assignments) {
        this.briefs = briefs;
        this.quizzes = quizzes;
        this.classrooms = classrooms;
        this.assignments = assignments;
    }

    /** The brief, if the person may read it. */
    Optional<Brief> find(BriefId id, PersonId reader) {
        return briefs.find(id).filter(_ -> mayRead(id, reader));
    }

    /** What a quiz was set as in one of the learner's classes, the newest first; empty where nobody set it. */
    Optional<Assignment> assignment(Quiz quiz, PersonId learner) {
        return attended(learner)
                .filter(assignment -> assignment.quiz().equals(quiz.id()))
                .findFirst();
    }

    private boolean mayRead(BriefId id, PersonId reader) {
        Optional<PersonId> owner = briefs.owner(id);
        return owner.isEmpty() || owner.get().equals(reader) || setForAClassOf(reader, id);
    }

    private boolean setForAClassOf(PersonId reader, BriefId id) {
        return attended(reader)
                .map(assignment -> quizzes.find(assignment.quiz()))
                .anyMatch(quiz -> quiz.map(Quiz::brief).filter(id::equals).isPresent());
    }

    private Stream<Assignment> attended(PersonId learner) {
        return classrooms.attendedBy(learner).stream()
                .flatMap(classroom -> assignments.of(classroom.id(), learner).stream());
    }
}

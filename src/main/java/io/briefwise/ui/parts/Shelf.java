package io.briefwise.ui.parts;

import io.briefwise.account.PersonId;
import io.briefwise.brief.Brief;
import io.briefwise.brief.BriefCard;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.Classrooms;
import io.briefwise.quiz.QuizId;
import io.briefwise.quiz.Quizzes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The texts that a person may read: those shared with all, their own, and those that a class of theirs works on. */
@Component
public class Shelf {

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

    /** The text, if this person may read it; somebody else's is as if it did not exist. */
    public Optional<Brief> find(BriefId id, PersonId reader) {
        return briefs.find(id).filter(_ -> mayRead(id, reader));
    }

    /** What a text is about, in a sentence, where it says so. */
    public Optional<String> about(BriefId id) {
        return briefs.card(id).map(BriefCard::about);
    }

    /** What a quiz was set as in one of the learner's classes, the newest first; empty where nobody set it. */
    public Optional<Assignment> assignment(QuizId quiz, PersonId learner) {
        return classrooms.attendedBy(learner).stream()
                .flatMap(classroom -> assignments.of(classroom.id(), learner).stream())
                .filter(assignment -> assignment.quiz().equals(quiz))
                .findFirst();
    }

    private boolean mayRead(BriefId id, PersonId reader) {
        return briefs.owner(id)
                .map(owner -> owner.equals(reader) || isSetFor(id, reader))
                .orElse(true);
    }

    private boolean isSetFor(BriefId id, PersonId reader) {
        List<QuizId> set = Stream.concat(classrooms.attendedBy(reader).stream(), classrooms.taughtBy(reader).stream())
                .flatMap(classroom -> assignments.of(classroom.id(), reader).stream())
                .map(Assignment::quiz)
                .toList();
        return quizzes.all(set).stream().anyMatch(quiz -> quiz.brief().equals(id));
    }
}

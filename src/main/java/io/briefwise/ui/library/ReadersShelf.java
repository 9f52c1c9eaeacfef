package io.briefwise.ui.library;

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

/** Which texts a person may read: those shared with all, their own, and those set for a class of theirs. */
@Component
public class ReadersShelf {

    private final Briefs briefs;
    private final Quizzes quizzes;
    private final Classrooms classrooms;
    private final Assignments assignments;

    ReadersShelf(Briefs briefs, Quizzes quizzes, Classrooms classrooms, Assignments assignments) {
        this.briefs = briefs;
        this.quizzes = quizzes;
        this.classrooms = classrooms;
        this.assignments = assignments;
    }

    List<BriefCard> shared() {
        return briefs.shared();
    }

    List<BriefCard> own(PersonId person) {
        return briefs.ofOwner(person);
    }

    /** The text, if this person may read it; somebody else's is as if it did not exist. */
    public Optional<Brief> find(BriefId id, PersonId reader) {
        return briefs.find(id).filter(brief -> mayRead(id, reader));
    }

    /** What a text is about, in a sentence, where it says so. */
    Optional<String> about(BriefId id, PersonId reader) {
        return Stream.concat(shared().stream(), own(reader).stream())
                .filter(card -> card.id().equals(id))
                .findFirst()
                .map(BriefCard::about);
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

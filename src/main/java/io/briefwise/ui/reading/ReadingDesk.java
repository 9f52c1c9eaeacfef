package io.briefwise.ui.reading;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.Attempts;
import io.briefwise.brief.BriefId;
import io.briefwise.quiz.Quizzes;
import io.briefwise.reading.Position;
import io.briefwise.reading.ReadingPositions;
import io.briefwise.ui.parts.Shelf;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what the reading page shows. */
@Component
class ReadingDesk {

    private final Shelf shelf;
    private final Quizzes quizzes;
    private final Attempts attempts;
    private final ReadingPositions positions;

    ReadingDesk(Shelf shelf, Quizzes quizzes, Attempts attempts, ReadingPositions positions) {
        this.shelf = shelf;
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.positions = positions;
    }

    /** The lesson, if the learner may read its text. */
    Optional<Lesson> find(BriefId id, PersonId learner) {
        return shelf.find(id, learner).map(brief -> {
            Optional<Position> position = positions.of(learner, id);
            return new Lesson(
                    id,
                    brief,
                    quizzes.of(id),
                    attempts.of(learner),
                    position.map(Position::section).orElse(0),
                    position.map(Position::furthest).orElse(-1));
        });
    }

    /** Remembers that the learner opened a section. */
    Lesson open(Lesson lesson, int section, PersonId learner) {
        positions.record(learner, lesson.id(), section);
        return lesson.opened(section);
    }
}

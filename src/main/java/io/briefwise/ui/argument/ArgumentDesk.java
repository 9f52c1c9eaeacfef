package io.briefwise.ui.argument;

import io.briefwise.account.PersonId;
import io.briefwise.brief.Brief;
import io.briefwise.brief.BriefId;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.argument.ArgumentMap;
import io.briefwise.reading.ExerciseResult;
import io.briefwise.reading.Exercises;
import io.briefwise.ui.parts.Shelf;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what the page of an argument shows, and keeps what a learner found. */
@Component
class ArgumentDesk {

    private final Shelf shelf;
    private final QuestionBank bank;
    private final Exercises exercises;

    ArgumentDesk(Shelf shelf, QuestionBank bank, Exercises exercises) {
        this.shelf = shelf;
        this.bank = bank;
        this.exercises = exercises;
    }

    /** The text, if the person may read it. */
    Optional<Brief> find(BriefId id, PersonId reader) {
        return shelf.find(id, reader);
    }

    ArgumentMap map(BriefId id) {
        return bank.argument(id);
    }

    Optional<ExerciseResult> last(FoundBy who, String claim) {
        return exercises.last(who.reader(), who.brief(), who.section(), claim);
    }

    void keep(FoundBy who, Found found) {
        exercises.record(
                who.reader(),
                who.brief(),
                who.section(),
                found.exercise().claim().id(),
                found.found(),
                found.wanted());
    }
}

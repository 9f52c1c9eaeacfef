package io.briefwise.attempt;

import io.briefwise.question.QuestionVersionId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores answers edition by edition, none over one that its page did not know. Used while the attempt is locked. */
@Component
class Ledger {

    private final AnswerTable answers;
    private final PlaceTable places;
    private final Clock clock;

    Ledger(AnswerTable answers, PlaceTable places, Clock clock) {
        this.answers = answers;
        this.places = places;
        this.clock = clock;
    }

    /** The same answer again, as after a receipt that got lost, is the same receipt and changes nothing. */
    Saved enter(AttemptId attempt, QuestionVersionId question, Place place, Answer answer) {
        GivenAnswer stored = stored(attempt, question);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (answer.same(stored)) {
            return new Receipt(stored == null ? now : stored.savedAt(), place.edition());
        }
        if (answer.base() != place.edition()) {
            return new Superseded(stored, place.edition());
        }
        if (answer.response().empty()) {
            answers.remove(attempt, question);
        } else {
            answers.put(attempt, question, new GivenAnswer(answer.response(), answer.certainty(), now));
        }
        places.put(attempt, question, place.edited());
        return new Receipt(now, place.edition() + 1);
    }

    void settle(AttemptId attempt, QuestionVersionId question) {
        places.put(attempt, question, place(attempt, question).settledNow());
    }

    void flag(AttemptId attempt, QuestionVersionId question, boolean flag) {
        places.put(attempt, question, place(attempt, question).flagged(flag));
    }

    /** Those that something is stored of. */
    Map<QuestionVersionId, Place> places(AttemptId attempt) {
        return places.of(attempt);
    }

    private Place place(AttemptId attempt, QuestionVersionId question) {
        return places(attempt).getOrDefault(question, Place.UNTOUCHED);
    }

    private @Nullable GivenAnswer stored(AttemptId attempt, QuestionVersionId question) {
        return answers.of(attempt).get(question);
    }
}

package io.briefwise.attempt;

import io.briefwise.question.BankedQuestion;
import io.briefwise.question.QuestionVersionId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Ends attempts whose last question is settled. Used while the attempt is locked. */
@Component
class Finishing {

    private final Paper paper;
    private final PlaceTable places;
    private final AnswerTable answers;
    private final Closing closing;

    Finishing(Paper paper, PlaceTable places, AnswerTable answers, Closing closing) {
        this.paper = paper;
        this.places = places;
        this.answers = answers;
        this.closing = closing;
    }

    Sitting sitting(AttemptRow attempt) {
        return paper.of(attempt);
    }

    void finishIfComplete(Sitting sitting) {
        Map<QuestionVersionId, Place> all = places.of(sitting.id());
        boolean complete = sitting.asked().stream()
                .allMatch(one -> all.getOrDefault(one.id(), Place.UNTOUCHED).settled());
        if (complete && sitting.conduct().way().endsWithTheLastAnswer()) {
            closing.close(sitting.row());
        }
    }

    /** A page that asks again for what is settled, since it never heard of it, hears of it; anything else is not checked. */
    Checked settledBefore(Sitting sitting, BankedQuestion asked, Answer answer, Saved saved) {
        Place place = places.of(sitting.id()).getOrDefault(asked.id(), Place.UNTOUCHED);
        GivenAnswer stored = answers.of(sitting.id()).get(asked.id());
        return place.settled() && stored != null && answer.same(stored)
                ? new Checked.Settled(new Receipt(stored.savedAt(), place.edition()))
                : new Checked.NotChecked(saved);
    }
}

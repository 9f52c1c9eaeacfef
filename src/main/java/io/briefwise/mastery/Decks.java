package io.briefwise.mastery;

import io.briefwise.account.PersonId;
import io.briefwise.mastery.memory.Forgetting;
import io.briefwise.mastery.memory.Schedule;
import io.briefwise.mastery.memory.Weights;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps each learner's deck in step with the log: whoever reads it gets it made anew if the log or the pace is no longer what
 * it was made from. So it is right after a mark was changed, after a restart, and if an event was lost.
 */
@Component
class Decks {

    static final Forgetting FORGETTING = new Forgetting(Weights.USUAL);

    private final Histories histories;
    private final CardTable table;
    private final MasterySettings settings;

    Decks(Histories histories, CardTable table, MasterySettings settings) {
        this.histories = histories;
        this.table = table;
        this.settings = settings;
    }

    @Transactional
    List<CardTable.Kept> of(PersonId learner, Pace pace) {
        String now = String.join(
                "\n",
                histories.state(learner).toString(),
                pace.toString(),
                settings.steps().toString(),
                Weights.USUAL.toString());
        if (!table.madeFrom(learner).filter(now::equals).isPresent()) {
            Schedule schedule = new Schedule(FORGETTING, settings.steps(), pace.retention());
            table.put(learner, now, Deck.of(histories.of(learner), schedule, pace));
        }
        return table.of(learner);
    }
}

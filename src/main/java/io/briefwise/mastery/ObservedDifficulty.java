package io.briefwise.mastery;

import io.briefwise.attempt.AnswerLog;
import io.briefwise.attempt.LoggedAnswer;
import io.briefwise.mastery.TakenTable.Taken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows the log of answers with the difficulty of questions. What was counted is remembered by its number and its latest
 * moment: if the log up to that moment still has that number, only what came later is counted; if it has not (a mark was
 * changed, an account erased), everything is counted anew. So the difficulties are always those that the log gives from its
 * beginning, whatever was counted when and how often.
 */
@Service
public class ObservedDifficulty {

    /** An answer counts once no transaction that began before it can still be under way. */
    private static final Duration SETTLED = Duration.ofSeconds(10);

    private final AnswerLog log;
    private final TakenTable table;
    private final Ratings ratings;
    private final Clock clock;

    ObservedDifficulty(AnswerLog log, TakenTable table, Ratings ratings, Clock clock) {
        this.log = log;
        this.table = table;
        this.ratings = ratings;
        this.clock = clock;
    }

    /** Counts what is not counted yet. Nothing changes when nothing was answered since. */
    @Transactional
    public void follow() {
        Taken taken = table.lock();
        if (log.countFirstAnswers(taken.until()) != taken.answers()) {
            ratings.clear();
            taken = Taken.NOTHING;
        }
        Instant until = clock.instant().minus(SETTLED).truncatedTo(ChronoUnit.MICROS);
        if (until.isAfter(taken.until())) {
            List<LoggedAnswer> answers = log.firstAnswers(taken.until(), until);
            ratings.play(answers);
            table.put(new Taken(taken.answers() + answers.size(), until));
        }
    }
}

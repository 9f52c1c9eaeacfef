package io.briefwise.attempt;

import io.briefwise.grading.Grade;
import io.briefwise.grading.Grader;
import io.briefwise.question.BankedQuestion;
import io.briefwise.question.Question;
import io.briefwise.quiz.Way;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks answers where they are explained one by one, and settles those that are final. Used while the attempt is locked. */
@Component
class Settling {

    private final TryTable tries;
    private final Ledger ledger;
    private final Deadlines clock;

    Settling(TryTable tries, Ledger ledger, Deadlines clock) {
        this.tries = tries;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Checking the same answer again, as after a double click, is no further try. */
    Checked check(Sitting sitting, BankedQuestion asked, Answer answer, Receipt receipt) {
        List<Try> made = tries.of(sitting.id(), asked.id());
        Question question = asked.question();
        Grade grade = Grader.grade(question, answer.response());
        int number = made.size();
        if (grade instanceof Grade.Scored(double fraction)
                && (made.isEmpty() || !made.getLast().same(answer))) {
            number++;
            Try now = new Try(number, answer.response(), answer.certainty(), fraction, clock.now());
            tries.add(sitting.id(), asked.id(), now);
        }
        int left = left(sitting.conduct().way(), grade, number);
        if (left > 0) {
            return new Checked.TryAgain(receipt, left, TryHint.of(question, answer.response()));
        }
        ledger.settle(sitting.id(), asked.id());
        return new Checked.Settled(receipt);
    }

    private static int left(Way way, Grade grade, int number) {
        return switch (way) {
            case Way.SeveralTries(int most, double _) ->
                grade instanceof Grade.Scored scored && !scored.right() ? Math.max(0, most - number) : 0;
            case Way.AtTheEnd _ -> throw new IllegalArgumentException("nothing is explained before it is handed in");
            case Way.AtOnce _, Way.GuidedReading _, Way.Practice _ -> 0;
        };
    }
}
